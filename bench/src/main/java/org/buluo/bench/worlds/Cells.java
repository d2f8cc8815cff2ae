package org.buluo.bench.worlds;

/** What a clerk puts down of one person; mishaps change it. */
final class Cells {

    String name;
    String number;
    String sex;
    String birth;
    String kin;
    String township;
    String village;
    String phone;
    /** Whether the cells from the number on slipped one column to the right. */
    boolean shifted;

    /** As it should be. @param kin the head of the household, or the guardian */
    static Cells of(Human human, String kin, Village village, String phone) {
        Cells cells = new Cells();
        cells.name = human.name();
        cells.number = human.number();
        cells.sex = human.sex();
        cells.birth = human.birth().toString();
        cells.kin = kin;
        cells.township = village.townshipName();
        cells.village = village.name();
        cells.phone = phone;
        return cells;
    }
}

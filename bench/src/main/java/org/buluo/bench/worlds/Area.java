package org.buluo.bench.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buluo.county.people.Dice;

/** A part of a world that knows nothing of the others, made and written down in memory. */
final class Area {

    private static final double ENROLLED = 0.90;
    private static final double ENROLLED_TWICE = 0.004;
    private static final String NO_RELATION = "其他";

    private final World world;
    private final long seed;
    private final int number;
    private final int people;
    private final Places places;
    private final Homes homes;
    private final List<Pupil> pupils = new ArrayList<>();
    private final StringBuilder poor = new StringBuilder();
    private final StringBuilder roll = new StringBuilder();
    private final StringBuilder truth = new StringBuilder();
    private int poorPupils;

    private Area(World world, long seed, int number, int people) {
        String onlySurname = world == World.ONE_SURNAME ? "向" : "";
        this.world = world;
        this.seed = seed;
        this.number = number;
        this.people = people;
        this.places = new Places(people, world, onlySurname, Dice.of(seed, number, 1));
        this.homes = new Homes(new Folk(number, seed, onlySurname), places);
    }

    /** What is written of an area. */
    record Text(CharSequence poor, CharSequence roll, CharSequence truth, int people, int pupils, int poorPupils) {}

    /** @param people rows of the register */
    static Text write(World world, long seed, int number, int people, double rollShare) {
        Area area = new Area(world, seed, number, people);
        area.writeRegister();
        int target = (int) Math.round(people * rollShare);
        area.enrolOthers(target);
        area.writeRoll();
        return new Text(area.poor, area.roll, area.truth, people, area.pupils.size(), area.poorPupils);
    }

    private void writeRegister() {
        int rows = 0;
        for (int household = 0; rows < people; household++) {
            Dice dice = Dice.of(seed, number, 2, household);
            Home home = homes.poor(dice);
            for (Home.Member member : home.members()) {
                if (rows < people) {
                    String personNo = no('P', rows++);
                    String householdNo = no('H', household);
                    writePoor(personNo, householdNo, home, member, dice);
                    enrol(personNo, home, member.human(), dice);
                }
            }
        }
    }

    private void writePoor(String personNo, String householdNo, Home home, Home.Member member, Dice dice) {
        Cells cells = Cells.of(member.human(), home.head(), home.village(), home.phone());
        Mishap.befallRegister(
                world, cells, new Scene(member.human(), home, List.of(), "", ClassFate.NONE, places, dice));
        String relation = world == World.UNSEEN && dice.chance(0.01) ? NO_RELATION : member.relation();
        line(
                poor,
                personNo,
                householdNo,
                cells.name,
                cells.number,
                cells.sex,
                cells.birth,
                relation,
                cells.kin,
                cells.township,
                cells.village,
                cells.phone);
    }

    private void enrol(String personNo, Home home, Human human, Dice dice) {
        if (world != World.NO_MATCH && Pupil.isOfAge(human) && dice.chance(ENROLLED)) {
            add(Pupil.enrolled(human, home, personNo, places, dice), dice);
            poorPupils++;
        }
    }

    private void add(Pupil pupil, Dice dice) {
        pupils.add(pupil);
        if (world == World.UNSEEN && dice.chance(ENROLLED_TWICE)) {
            pupils.add(pupil.again(places, dice));
        }
    }

    private void enrolOthers(int target) {
        for (int household = 0; pupils.size() < target; household++) {
            Dice dice = Dice.of(seed, number, 3, household);
            Home home = homes.other(dice);
            for (Home.Member member : home.members()) {
                if (pupils.size() < target && Pupil.isOfAge(member.human())) {
                    add(Pupil.enrolled(member.human(), home, "", places, dice), dice);
                }
            }
        }
    }

    /** School by school and class by class, in each by lot. */
    private void writeRoll() {
        pupils.sort(
                Comparator.comparing(Pupil::school).thenComparing(Pupil::grade).thenComparing(Pupil::lot));
        String above = "";
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            Dice dice = Dice.of(seed, number, 4, i);
            String studentNo = no('S', i);
            String guardian = pupil.home().guardians().get(0);
            if (pupil.home().guardians().contains(pupil.home().head())) {
                guardian = pupil.home().head();
            }
            Cells cells = Cells.of(
                    pupil.human(),
                    guardian,
                    pupil.home().village(),
                    pupil.home().phone());
            ClassFate fate = ClassFate.of(world, seed, number, pupil);
            Mishap.befallRoll(
                    world, cells, new Scene(pupil.human(), pupil.home(), pupil.siblings(), above, fate, places, dice));
            writePupil(studentNo, pupil, cells);
            if (!pupil.personNo().isEmpty()) {
                line(truth, pupil.personNo(), studentNo);
            }
            above = cells.number;
        }
    }

    private void writePupil(String studentNo, Pupil pupil, Cells cells) {
        String grade = "" + pupil.grade();
        if (cells.shifted) {
            line(
                    roll,
                    studentNo,
                    cells.name,
                    "",
                    cells.number,
                    cells.sex,
                    cells.birth,
                    cells.kin,
                    pupil.school(),
                    cells.township,
                    cells.village,
                    cells.phone);
        } else {
            line(
                    roll,
                    studentNo,
                    cells.name,
                    cells.number,
                    cells.sex,
                    cells.birth,
                    cells.kin,
                    pupil.school(),
                    grade,
                    cells.township,
                    cells.village,
                    cells.phone);
        }
    }

    /** Ten digits after a letter: four of the area, six of its own. */
    private String no(char kind, int own) {
        return kind + Long.toString(10_000_000_000L + number * 1_000_000L + own).substring(1);
    }

    private static void line(StringBuilder out, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cells[i]);
        }
        out.append('\n');
    }
}

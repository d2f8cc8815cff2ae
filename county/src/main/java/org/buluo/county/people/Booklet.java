package org.buluo.county.people;

/**
 * Where the police has a person: a page of a household's booklet (户口簿). It often is another household than that of
 * the register of the poor, which asks who eats together.
 *
 * @param number 户号
 * @param head 户主姓名
 * @param relation 与户主关系
 * @param village where the booklet is kept; null for one of another township
 */
public record Booklet(String number, String head, String relation, Village village) {

    /** A booklet that another township keeps. */
    static final Booklet OF_ANOTHER_TOWNSHIP = new Booklet("", "", "", null);

    /** Whether this township's police keeps it. */
    public boolean isHere() {
        return village != null;
    }
}

package org.buluo.core.roster;

import java.util.Locale;

/** The kinds of file that the bureaus send (design.md §5). */
public enum RosterKind {
    /** 建档立卡, the poverty office's register. */
    REGISTERED_POOR("建档立卡"),
    /** 学籍, a school roll from primary to senior. */
    ROLL("学籍"),
    /** 学前, a kindergarten's list. */
    PRESCHOOL("学前"),
    /** 中职, a vocational school's roll. */
    VOCATIONAL("中职"),
    /** 户籍人口, the police's register. */
    POPULATION("户籍人口"),
    /** 低保. */
    MINIMUM_LIVING("低保"),
    /** 特困. */
    DESTITUTE("特困"),
    /** 孤儿. */
    ORPHAN("孤儿"),
    /** 残疾. */
    DISABILITY("残疾"),
    /** 县外就读. */
    ELSEWHERE("县外就读"),
    /** 县外回函. */
    REPLY("县外回函"),
    /** 困难认定. */
    IDENTIFIED("困难认定"),
    /** 银行回盘. */
    BANK_RETURN("银行回盘"),
    /** 学校名录. */
    SCHOOL("学校名录"),
    /** 离校异动. */
    LEAVER("离校异动");

    private final String chinese;

    RosterKind(String chinese) {
        this.chinese = chinese;
    }

    /** As offices name it. */
    public String chinese() {
        return chinese;
    }

    /** As files name it: {@code registered-poor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.buluo.app.areas;

import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.core.place.DivisionCode;

/**
 * A part of the county that no other part overlaps, with somebody who sees it alone. Everything in it bears its stem, and
 * its keys are like nobody else's.
 *
 * @param number from 0; two by two they are townships, schools and units
 * @param stem in no other name of the county
 */
record Area(int number, String stem) {

    /** Two townships, two schools, two units. */
    static final List<Area> ALL = List.of(
            new Area(0, "壹号"),
            new Area(1, "贰号"),
            new Area(2, "叁号"),
            new Area(3, "肆号"),
            new Area(4, "伍号"),
            new Area(5, "陆号"));

    /** A township, a school and a unit, each of which has another of its kind to look into. */
    static final List<Area> ONE_OF_EACH_KIND = List.of(ALL.get(0), ALL.get(2), ALL.get(4));

    /** An area that never was: what is asked of it tells what an unknown key is answered. */
    static final Area NOBODYS = new Area(6, "柒号");

    private static final int KINDS = 2;
    private static final long FIRST = 1_000_000;
    private static final long APART = 10_000;

    /** The other one of its kind. */
    Area other() {
        return ALL.get(number ^ 1);
    }

    String township() {
        return stem + "镇";
    }

    String school() {
        return stem + "小学";
    }

    String unit() {
        return stem + "unit";
    }

    String login() {
        return "walker" + number;
    }

    Scope scope() {
        return switch (number / KINDS) {
            case 0 -> new Scope.Area(new DivisionCode("42282219" + number), township());
            case 1 -> new Scope.School(school());
            default -> new Scope.Unit(unit());
        };
    }

    long key(Thing thing) {
        return FIRST + number * APART + thing.ordinal();
    }

    /** What has a key. */
    enum Thing {
        UPLOAD,
        DELIVERY,
        OLDER,
        CORRECTION,
        JOB,
        CHILD,
        CASE,
        PAIR,
        DECISION,
        BULK,
        FORM,
        AWARD,
        LINE;

        /** Whether pages name it in their filters too. */
        boolean isMuchAskedFor() {
            return this == CHILD || this == DELIVERY || this == PAIR || this == DECISION;
        }
    }

    /** Its keys and names, in the order of every area's. */
    List<String> words() {
        java.util.ArrayList<String> words = new java.util.ArrayList<>();
        for (Thing thing : Thing.values()) {
            words.add(String.valueOf(key(thing)));
        }
        words.addAll(List.of(township(), school(), unit(), login()));
        return words;
    }
}

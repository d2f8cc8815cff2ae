package org.buluo.county.people;

import java.time.LocalDate;

/**
 * A person of the county.
 *
 * @param key who it is, in the truth: township, village, household, place in it
 * @param name family name first
 * @param birth the true day
 * @param id the true identity number
 * @param former a former name, or empty
 * @param ethnicity 汉族, 土家族, 苗族
 * @param mother the mother's or father's number, for whoever types the wrong one; empty when not known
 */
public record Person(
        String key,
        String name,
        boolean male,
        LocalDate birth,
        String id,
        String former,
        String ethnicity,
        String mother) {

    /** 男 or 女. */
    public String sex() {
        return male ? "男" : "女";
    }

    /** The true birth date as yyyymmdd. */
    public String birthDigits() {
        return id.substring(6, 14);
    }
}

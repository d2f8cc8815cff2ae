package org.buluo.app.reporting;

/**
 * The numbers of a ledger for the county, a township or a school: last month + more - fewer = this month.
 *
 * @param unit the township's or school's name; empty when not known, or for everything together
 * @param last how many children last month
 * @param more how many of this month were not there last month
 * @param fewer how many of last month are there no more
 * @param now how many this month
 */
public record Movement(String unit, long last, long more, long fewer, long now) {

    /** Of a ledger on which nobody is seen. */
    public static final Movement NOBODY = new Movement("", 0, 0, 0, 0);

    /** Whether the numbers agree. */
    public boolean agrees() {
        return last + more - fewer == now;
    }
}

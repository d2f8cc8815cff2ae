package org.buluo.county.offices;

import org.buluo.county.rosters.Row;

/** Told where each row came to stand. */
public interface Noted {

    /** A row stands in a file. @param source as links.csv names it @param number as a spreadsheet shows it */
    void note(Row row, String source, int number);
}

package org.buluo.county.rosters;

/** What one roster says of one person. */
public interface Statement {

    /** The row of the roster, undamaged. */
    Row row(Lists about);
}

package org.buluo.core.linkage;

/** Scored pairs, ready to be grouped. Grouping is cheap and may be done again under other constraints. */
public interface Matching {

    /**
     * Groups the rows to persons. Rows with different 人编号 are never joined but by {@code same}; a pair in review
     * is no link.
     */
    Grouping group(Constraints constraints);
}

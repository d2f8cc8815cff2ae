package org.buluo.core.linkage;

import java.util.List;
import org.buluo.core.roster.PersonRow;

/** Finds which rows may be one person, with the evidence for each pair. */
public interface Linkage {

    /**
     * Scores the pairs worth looking at.
     *
     * @param rows every row that may be a child of the universe, of whatever kind, bank lines excepted; a pair is
     *     named by two positions in this list
     */
    Matching match(List<? extends PersonRow> rows);
}

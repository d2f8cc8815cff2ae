package org.buluo.files.determine;

import java.util.Optional;
import java.util.function.Function;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Fact;
import org.buluo.files.policy.FactWords;

/** Reads rows into facts, and counts the cells that are outside their vocabulary; for one thread. */
final class ChildRow {

    private final ChildColumns columns;
    private final long[] outside = new long[Fact.values().length];
    private String[] row;

    ChildRow(ChildColumns columns) {
        this.columns = columns;
    }

    ChildFacts facts(String[] cells) {
        row = cells;
        return new ChildFacts(
                read(Fact.STAGE, FactWords::stage),
                read(Fact.GRADE, FactWords::grade),
                read(Fact.BOARDING, FactWords::yesOrNo),
                read(Fact.CATEGORIES, FactWords::categories),
                read(Fact.SCHOOL_COUNTY, FactWords::county),
                read(Fact.HOUSEHOLD_COUNTY, FactWords::county),
                read(Fact.RURAL, FactWords::yesOrNo),
                read(Fact.STATUS, FactWords::status),
                read(Fact.SCHOOL_TYPE, FactWords::schoolType),
                read(Fact.TUITION, FactWords::tuition));
    }

    /** Cells read so far that say nothing, by {@link Fact#ordinal()}. */
    long[] outside() {
        return outside;
    }

    private <T> T read(Fact fact, Function<String, Optional<T>> words) {
        String cell = columns.cell(row, fact);
        if (cell.isBlank()) {
            return null;
        }
        Optional<T> value = words.apply(cell);
        if (value.isEmpty()) {
            outside[fact.ordinal()]++;
        }
        return value.orElse(null);
    }
}

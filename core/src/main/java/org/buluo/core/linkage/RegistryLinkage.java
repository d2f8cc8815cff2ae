package org.buluo.core.linkage;

import java.util.List;
import org.buluo.core.roster.PersonRow;

/**
 * Links rows of a county's registries: first by number, then, for who is left, by what else agrees.
 *
 * <p>Four steps, each of which can be replaced alone: keys ({@link ExactKeys}, {@link RepairKeys}) name pairs worth
 * a look, {@link Comparison} says how a pair agrees, {@link Weights} makes bits and a band of it, and {@link
 * RegistryMatching} groups rows so that no person holds what cannot be one.
 */
public final class RegistryLinkage implements Linkage {

    @Override
    public Matching match(List<? extends PersonRow> rows) {
        Columns columns = ColumnReader.read(rows);
        Families families = new Families(columns);
        Comparison comparison = new Comparison(columns, families);
        Weights weights = new Weights(columns);
        Search search = new Search(columns, families, weights);
        LongList pairs = search.pairs(ExactKeys.entries(columns), null);
        pairs.addAll(ExactKeys.chain(columns));
        boolean[] unjoined = Unjoined.of(columns, pairs, comparison, weights);
        pairs.addAll(search.pairs(RepairKeys.entries(columns, unjoined), unjoined));
        Explanations explanations = new Explanations(comparison, weights);
        return new RegistryMatching(
                columns, explanations, ScoredPairs.of(pairs.distinct(), comparison, weights, columns));
    }
}

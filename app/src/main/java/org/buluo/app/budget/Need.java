package org.buluo.app.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.aid.FundSum;
import org.buluo.app.aid.RunOfTerm;
import org.buluo.app.aid.TermDetermination;
import org.buluo.core.time.Term;

/**
 * What a term needs (经费需求). Shares are applied to each cell of provision, stage and township, so that every table
 * adds up to the same sums.
 *
 * @param term of which it is
 * @param determination the newest one, whose awards it counts; null when the term was not determined
 * @param run the newest reconciliation, whose verdicts it counts when there is no determination; null when there is none
 * @param cells by provision, stage and township
 * @param shares those that count in the term, by provision
 */
public record Need(
        Term term, TermDetermination determination, RunOfTerm run, List<Cell> cells, Map<String, Shares> shares) {

    /** One provision, stage and township. */
    public record Cell(FundSum sum, Money money) {}

    /** Whether lists of awards stand behind it; else verdicts of a reconciliation. */
    public boolean isDetermined() {
        return determination != null;
    }

    /** Everything together. */
    public Money all() {
        return cells.stream().map(Cell::money).reduce(Money.NONE, Money::plus);
    }

    /** By whatever tells cells apart, in the order in which they are met. */
    public Map<String, Money> by(Function<FundSum, String> group) {
        Map<String, Money> grouped = new LinkedHashMap<>();
        cells.forEach(cell -> grouped.merge(group.apply(cell.sum()), cell.money(), Money::plus));
        return grouped;
    }

    /** The shares that are used and that nobody has confirmed. */
    public List<Shares> unconfirmed() {
        return by(FundSum::provision).keySet().stream()
                .map(shares::get)
                .filter(one -> one != null && !one.confirmed())
                .toList();
    }
}

package org.buluo.app.records;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.buluo.app.account.Line;
import org.buluo.core.schooling.SchoolStanding;

/**
 * A child of a household with its aid in a term.
 *
 * @param line of the account
 * @param household 户编号 as the register states it; empty when it states none
 * @param head the name of the head of the household; empty when no row tells it
 * @param isJudged whether the reconciliation has any verdict on it
 * @param items what there is to tell; never empty
 */
public record Member(Line line, String household, String head, boolean isJudged, List<Item> items) {

    private static final Set<Stand> TO_RECEIVE = EnumSet.of(Stand.DUE, Stand.APPROVED, Stand.SENT, Stand.RETURNED);

    /** Whether a family's slip tells of the child. */
    public boolean isTold() {
        return items.stream().anyMatch(this::isTold);
    }

    /**
     * Whether a family's slip tells this one of the child's items. Of a child who died, moved away or went abroad
     * (自然减少) it tells only what is to be received or was paid: no family is to read that its dead child is "not at
     * school", or that its name is on public notice.
     */
    public boolean isTold(Item item) {
        if (item.stand() == Stand.NONE) {
            return isJudged && line.schooling() != SchoolStanding.LEFT;
        }
        return line.schooling() != SchoolStanding.LEFT || item.paidFen() > 0 || TO_RECEIVE.contains(item.stand());
    }

    /** What is due to the child by its items. */
    public long dueFen() {
        return items.stream().mapToLong(Item::dueFen).sum();
    }

    @Override
    public String toString() {
        return "Member[" + line.childId() + "]";
    }
}

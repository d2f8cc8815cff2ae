package org.buluo.app.records;

import java.util.List;
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

    /**
     * Whether a family's slip tells of the child: something was judged or paid. Of a child who died, moved away or went
     * abroad (自然减少) it tells only what there is to receive: no family is to read that its dead child is "not at school".
     */
    public boolean isTold() {
        boolean nothing = items.stream().allMatch(item -> item.stand() == Stand.NONE);
        return nothing ? isJudged && line.schooling() != SchoolStanding.LEFT : isJudged || line.paidFen() != 0;
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

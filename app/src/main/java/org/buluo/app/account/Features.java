package org.buluo.app.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.universe.ChildFeatures;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.roster.PersonRow;

/** What a line of the account says of who the child is. */
final class Features {

    private Features() {}

    /** @param contacts telephones and bank cards */
    static ChildFeatures of(ChildAccount child, List<String> contacts) {
        return new ChildFeatures(
                child.name().text(),
                child.personNumbers(),
                child.studentNumber().text(),
                idNumber(child),
                contacts);
    }

    static PersonCard card(ChildAccount child) {
        return new PersonCard(
                child.name().text(), child.birth(), child.studentNumber().text(), idNumber(child));
    }

    /** The sound identity number that most of its rows state; the first of several that are as frequent. */
    private static String idNumber(ChildAccount child) {
        Map<CitizenId, Integer> votes = new HashMap<>();
        CitizenId best = CitizenId.ABSENT;
        for (PersonRow row : child.rows()) {
            if (row.id().isSound()) {
                int count = votes.merge(row.id(), 1, Integer::sum);
                best = best.isAbsent() || count > votes.get(best) ? row.id() : best;
            }
        }
        return best.isAbsent() ? "" : best.digits();
    }
}

package org.buluo.app.corrections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.account.KeptRun;
import org.buluo.app.platform.Codec;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** The rosters of a run that schools keep: whom each names, and when it last came. */
final class SchoolRosters {

    private final Map<RosterOf, Sent> sent = new HashMap<>();
    private final Map<Name, RosterOf> byName = new HashMap<>();

    /** A roster as it came. */
    private static final class Sent {
        private final Set<Integer> children = new HashSet<>();
        private PersonRow newest;
        private long delivery;

        private void add(int child, PersonRow row, long by) {
            children.add(child);
            if (newest == null || by > delivery) {
                newest = row;
                delivery = by;
            }
        }

        /** A school that writes its name otherwise still has most of its pupils. */
        private boolean isMostlyOn(Sent later) {
            long both = children.stream().filter(later.children::contains).count();
            return later.delivery > delivery && 2 * both > children.size();
        }
    }

    private record Name(RosterKind kind, long mark) {}

    SchoolRosters(KeptRun run, Codec codec) {
        List<ChildAccount> children = run.account().children();
        for (int child = 0; child < children.size(); child++) {
            for (PersonRow row : children.get(child).rows()) {
                RosterOf roster = RosterOf.whose(row);
                if (roster.isOfSchool()) {
                    sent.computeIfAbsent(roster, one -> new Sent())
                            .add(child, row, Closings.at(run, row).delivery());
                }
            }
        }
        sent.keySet()
                .forEach(roster -> byName.put(
                        new Name(roster.kind(), FoundLine.mark(codec, Aspect.SCHOOL_NAME, roster.place())), roster));
    }

    /** A row of the roster's newest delivery; empty when no row names that school. */
    Optional<PersonRow> newest(RosterOf roster) {
        return Optional.ofNullable(sent.get(roster)).map(one -> one.newest);
    }

    /**
     * A row by which the same pupils came under another name, after the last delivery under the old one. Another school that
     * bears that name is not this one.
     *
     * @param mark token of the other name
     */
    Optional<PersonRow> under(RosterOf old, long mark) {
        RosterOf right = byName.get(new Name(old.kind(), mark));
        Sent before = sent.get(old);
        return right == null || right.equals(old) || before == null || !before.isMostlyOn(sent.get(right))
                ? Optional.empty()
                : newest(right);
    }
}

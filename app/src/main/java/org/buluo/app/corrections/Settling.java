package org.buluo.app.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.buluo.app.account.KeptRun;
import org.buluo.app.account.RunSource;
import org.buluo.app.corrections.CorrectionLine.Place;
import org.buluo.app.corrections.CorrectionLine.State;
import org.buluo.app.corrections.StoredLine.Key;
import org.buluo.app.platform.Codec;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Finding;
import org.buluo.core.correction.Findings;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.correction.Statement;
import org.buluo.core.roster.PersonRow;

/**
 * Holds the lines against a reconciliation. A line that is found again stays; one that is not closes: because its roster's
 * next delivery agrees, because the child is on that roster no more, or because nothing speaks against the value any more
 * (the other side changed, or a person decided whose row it is). As long as no delivery of its roster is read, a line
 * stays as it is.
 */
final class Settling {

    private final KeptRun run;
    private final Codec codec;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Sent, RunSource> latest = new HashMap<>();

    /** What is sent at a time: a bureau's roster comes township by township. */
    private record Sent(RosterOf roster, String township) {
        static Sent of(RosterOf roster, String township) {
            return new Sent(roster, roster.place().isEmpty() ? township : "");
        }
    }

    private Settling(KeptRun run, Codec codec) {
        this.run = run;
        this.codec = codec;
        List<ChildAccount> children = run.account().children();
        for (int place = 0; place < children.size(); place++) {
            places.put(run.keys()[place], place);
            String township = children.get(place).township();
            for (PersonRow row : children.get(place).rows()) {
                RosterOf.of(row)
                        .ifPresent(roster -> latest.merge(
                                Sent.of(roster, township),
                                FoundLine.source(run, row.origin()),
                                (a, b) -> a.deliveryId() >= b.deliveryId() ? a : b));
            }
        }
    }

    /** @param stored all lines, open or not */
    static Outcome of(KeptRun run, List<StoredLine> stored, Codec codec) {
        return new Settling(run, codec).outcome(stored, Findings.of(run.account()));
    }

    private Outcome outcome(List<StoredLine> stored, List<Finding> findings) {
        Map<Key, StoredLine> known = new HashMap<>();
        stored.forEach(line -> known.put(line.key(), line));
        Outcome outcome = Outcome.empty();
        for (Finding finding : findings) {
            FoundLine found = FoundLine.of(run, finding, codec);
            found(known.remove(found.key()), found, outcome);
        }
        known.values().stream().filter(line -> line.state() != State.CLOSED).forEach(line -> gone(line, outcome));
        return outcome;
    }

    /** What a person held right stays so until the roster states something else. */
    private static void found(StoredLine known, FoundLine found, Outcome outcome) {
        if (known == null) {
            outcome.added().add(found);
        } else if (known.state() == State.CLOSED || known.state() != State.OPEN && known.mark() != found.mark()) {
            outcome.reopened().add(new Outcome.Changed(known, found));
        } else if (known.print() != found.print()) {
            outcome.changed().add(new Outcome.Changed(known, found));
        }
    }

    private void gone(StoredLine line, Outcome outcome) {
        RosterOf roster = line.key().roster();
        Integer place = places.get(line.key().child());
        ChildAccount child = place == null ? null : run.account().children().get(place);
        boolean stands = run.sources().stream().anyMatch(source -> source.deliveryId() == line.delivery());
        PersonRow row = child == null ? null : row(child, roster::equals);
        RunSource newest = latest.get(Sent.of(roster, line.township()));
        if (row == null && child != null && !stands && newest == null) {
            // A school or township that its next delivery calls otherwise: any roster of that kind counts.
            row = row(child, other -> other.kind() == roster.kind());
        }
        if (row != null) {
            close(line, row, outcome);
        } else if (stands) {
            outcome.closed().add(new Outcome.Closed(line, LineStep.SETTLED, null));
        } else if (newest != null && newest.deliveryId() > line.delivery()) {
            Place proof = new Place(newest.deliveryId(), newest.fileName(), newest.sheet(), 0);
            outcome.closed().add(new Outcome.Closed(line, LineStep.GONE, proof));
        }
    }

    private void close(StoredLine line, PersonRow row, Outcome outcome) {
        RunSource source = FoundLine.source(run, row.origin());
        Place at = new Place(
                source.deliveryId(),
                source.fileName(),
                source.sheet(),
                row.origin().row());
        boolean agrees = !isSameRow(line, at) && isRight(line, row);
        outcome.closed().add(new Outcome.Closed(line, agrees ? LineStep.AGREED : LineStep.SETTLED, agrees ? at : null));
    }

    private static boolean isSameRow(StoredLine line, Place at) {
        return line.delivery() == at.delivery()
                && line.row() == at.row()
                && line.sheet().equals(at.sheet());
    }

    /**
     * Whether the row states what is right; where nobody knew that, and of being listed (a school takes a dead pupil off
     * its roll as one who died or as one who left), whether it states anything else than before.
     */
    private boolean isRight(StoredLine line, PersonRow row) {
        Aspect aspect = line.key().aspect();
        long mark = FoundLine.mark(codec, aspect, Statement.of(row, aspect));
        boolean anythingElse = line.rightMark() == null || aspect == Aspect.LISTED;
        return anythingElse ? mark != line.mark() : mark == line.rightMark();
    }

    private static PersonRow row(ChildAccount child, Predicate<RosterOf> roster) {
        return child.rows().stream()
                .filter(row -> RosterOf.of(row).filter(roster).isPresent())
                .reduce((a, b) -> b)
                .orElse(null);
    }
}

package org.buluo.app.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.buluo.core.correction.SchoolNames;
import org.buluo.core.correction.Statement;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * Holds the lines against a reconciliation. A line that is found again stays; one that is not closes: because its roster's
 * next delivery agrees, because the child is on that roster no more, or because nothing speaks against the value any more
 * (the other side changed, or a person decided whose row it is). As long as no delivery of its roster is read, a line
 * stays as it is, and so does a line of a term when another term is reconciled.
 */
final class Settling {

    private final KeptRun run;
    private final Codec codec;
    private final Closings closings;
    private final SchoolNames schools;
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
        closings = new Closings(run, codec);
        schools = new SchoolNames(run.account().children(), run.rosters().schools());
        List<ChildAccount> children = run.account().children();
        for (int place = 0; place < children.size(); place++) {
            places.put(run.keys()[place], place);
            String township = children.get(place).township();
            for (PersonRow row : children.get(place).rows()) {
                latest.merge(
                        Sent.of(RosterOf.whose(row), township),
                        FoundLine.source(run, row.origin()),
                        (a, b) -> a.deliveryId() >= b.deliveryId() ? a : b);
            }
        }
    }

    /** @param stored all lines, open or not */
    static Outcome of(KeptRun run, List<StoredLine> stored, Codec codec) {
        return new Settling(run, codec).outcome(stored, Findings.of(run.account(), run.rosters(), run.cards()));
    }

    private Outcome outcome(List<StoredLine> stored, List<Finding> findings) {
        Map<Key, StoredLine> known = new HashMap<>();
        stored.forEach(line -> known.put(line.key(), line));
        Outcome outcome = Outcome.empty();
        Map<Long, List<StoredLine>> registered = registered(stored);
        for (Finding finding : findings) {
            FoundLine found = FoundLine.of(run, schools, finding, codec);
            boolean renamed = finding.isOfRoster() && closings.isStatedSince(found);
            if (!renamed
                    && !isCorrectedAtHome(registered.getOrDefault(found.key().child(), List.of()), found)) {
                found(known.remove(found.key()), found, outcome);
            }
        }
        String term = run.account().term().toString();
        known.values().stream()
                .filter(line -> line.state() != State.CLOSED)
                .filter(line -> line.key().term().isEmpty() || line.key().term().equals(term))
                .forEach(line -> gone(line, outcome));
        return outcome;
    }

    private static Map<Long, List<StoredLine>> registered(List<StoredLine> stored) {
        return stored.stream()
                .filter(line -> line.key().roster().kind() == RosterKind.REGISTERED_POOR
                        && line.key().aspect() == Aspect.ACCOUNT)
                .collect(Collectors.groupingBy(line -> line.key().child()));
    }

    /**
     * Whether an account that the school would be told of was the register's: now that the register states another, the
     * bank's old answer is nobody's fault any more. A register that merely leaves it out has corrected nothing.
     */
    private boolean isCorrectedAtHome(List<StoredLine> register, FoundLine found) {
        return found.key().roster().kind() == RosterKind.BANK_RETURN
                && found.key().aspect() == Aspect.ACCOUNT
                && register.stream()
                        .filter(line -> line.mark() == found.mark())
                        .anyMatch(line -> closings.restated(
                                        line,
                                        run.account()
                                                .children()
                                                .get(found.finding().child()))
                                .isPresent());
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
        if (line.isOfRoster()) {
            outcome.closed().add(closings.ofSchool(line));
            return;
        }
        Integer place = places.get(line.key().child());
        ChildAccount child = place == null ? null : run.account().children().get(place);
        boolean stands = run.sources().stream().anyMatch(source -> source.deliveryId() == line.delivery());
        PersonRow row = child == null ? null : row(child, roster::equals);
        RunSource newest = latest.get(Sent.of(roster, line.township()));
        if (line.key().aspect() == Aspect.ACCOUNT) {
            outcome.closed().add(closings.ofAccount(line, child, newest));
            return;
        }
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
        Place at = Closings.at(run, row);
        boolean agrees = !Closings.isSameRow(line, at) && isRight(line, row);
        outcome.closed().add(new Outcome.Closed(line, agrees ? LineStep.AGREED : LineStep.SETTLED, agrees ? at : null));
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
                .filter(row -> roster.test(RosterOf.whose(row)))
                .reduce((a, b) -> b)
                .orElse(null);
    }
}

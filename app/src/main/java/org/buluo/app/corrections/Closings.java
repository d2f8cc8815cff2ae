package org.buluo.app.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.account.KeptRun;
import org.buluo.app.account.RunSource;
import org.buluo.app.corrections.CorrectionLine.Place;
import org.buluo.app.corrections.Outcome.Closed;
import org.buluo.app.platform.Codec;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.correction.Statement;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Why lines of bank accounts and of schools' names close, which no row of one child tells by itself. */
final class Closings {

    private final KeptRun run;
    private final Codec codec;
    private Map<Household, List<PersonRow>> households;
    private SchoolRosters rosters;

    /** Numbers of households count within their village. */
    private record Household(String township, String village, String number) {
        static Household of(PersonRow row) {
            return new Household(
                    row.township(), Statement.compared(Aspect.VILLAGE, row.village()), row.householdNumber());
        }
    }

    Closings(KeptRun run, Codec codec) {
        this.run = run;
        this.codec = codec;
    }

    /** Where a row stands. */
    static Place at(KeptRun run, PersonRow row) {
        RunSource source = FoundLine.source(run, row.origin());
        return new Place(
                source.deliveryId(),
                source.fileName(),
                source.sheet(),
                row.origin().row());
    }

    static boolean isSameRow(StoredLine line, Place at) {
        return line.delivery() == at.delivery()
                && line.row() == at.row()
                && line.sheet().equals(at.sheet());
    }

    /**
     * An account: money has arrived on it, or its keeper states another one.
     *
     * @param child null when the account has it no more
     * @param newest the newest delivery of the line's roster; null for none
     */
    Closed ofAccount(StoredLine line, ChildAccount child, RunSource newest) {
        Optional<PersonRow> paid = rows(child)
                .filter(row -> row instanceof BankLine bank && bank.result() == BankResult.SUCCESSFUL)
                .filter(row -> mark(card(row)) == line.mark() && !isSameRow(line, at(run, row)))
                .findFirst();
        if (paid.isPresent()) {
            return new Closed(line, LineStep.SETTLED, at(run, paid.get()));
        }
        Optional<PersonRow> another = restated(line, child);
        if (another.isPresent()) {
            return new Closed(line, LineStep.AGREED, at(run, another.get()));
        }
        boolean sent = newest != null && newest.deliveryId() > line.delivery();
        Place proof = sent ? new Place(newest.deliveryId(), newest.fileName(), newest.sheet(), 0) : null;
        return new Closed(line, LineStep.SETTLED, proof);
    }

    /** The row by which the line's keeper states another account since; of a register, any row of the child's household. */
    Optional<PersonRow> restated(StoredLine line, ChildAccount child) {
        boolean register = line.key().roster().kind() == RosterKind.REGISTERED_POOR;
        return (register ? household(child) : rows(child))
                .filter(row -> row.kind() == line.key().roster().kind())
                .filter(row -> !card(row).isEmpty() && mark(card(row)) != line.mark())
                .filter(row -> at(run, row).delivery() > line.delivery())
                .reduce((a, b) -> b);
    }

    private Stream<PersonRow> household(ChildAccount child) {
        if (households == null) {
            households = run.rosters().registeredPoor().stream()
                    .filter(row -> !row.householdNumber().isEmpty())
                    .collect(Collectors.groupingBy(Household::of));
        }
        Stream<PersonRow> kin = rows(child)
                .filter(row -> row.kind() == RosterKind.REGISTERED_POOR)
                .map(Household::of)
                .distinct()
                .flatMap(home -> households.getOrDefault(home, List.of()).stream());
        // The child's own row last: where several state an account, it is the proof.
        return Stream.concat(kin, rows(child));
    }

    private static Stream<PersonRow> rows(ChildAccount child) {
        return child == null ? Stream.of() : child.rows().stream();
    }

    private String card(PersonRow row) {
        return run.cards().apply(row.origin());
    }

    private long mark(String card) {
        return FoundLine.mark(codec, Aspect.ACCOUNT, card);
    }

    /**
     * Whether the school has sent its roster under its right name since: that supersedes nothing which it sent under another.
     */
    boolean isStatedSince(FoundLine found) {
        return found.key().aspect() == Aspect.SCHOOL_NAME
                && found.rightMark() != null
                && rosters().under(found.key().roster(), found.rightMark()).isPresent();
    }

    /** A school's name or code: the roster states the directory's, or names that school no more, or the directory changed. */
    Closed ofSchool(StoredLine line) {
        RosterOf roster = line.key().roster();
        Optional<PersonRow> right = line.rightMark() == null
                ? Optional.empty()
                : line.key().aspect() == Aspect.SCHOOL_NAME
                        ? rosters().under(roster, line.rightMark())
                        : rosters().newest(roster).filter(row -> states(row, line));
        if (right.isPresent()) {
            return new Closed(line, LineStep.AGREED, at(run, right.get()));
        }
        boolean named = rosters().newest(roster).isPresent();
        return new Closed(line, named ? LineStep.SETTLED : LineStep.GONE, null);
    }

    private boolean states(PersonRow row, StoredLine line) {
        Aspect aspect = line.key().aspect();
        return at(run, row).delivery() > line.delivery()
                && line.rightMark() == FoundLine.mark(codec, aspect, Statement.of(row, aspect));
    }

    private SchoolRosters rosters() {
        if (rosters == null) {
            rosters = new SchoolRosters(run, codec);
        }
        return rosters;
    }
}

package org.buluo.app.corrections;

import java.util.Objects;
import java.util.Optional;
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
        Optional<PersonRow> another = rows(child)
                .filter(row -> row.kind() == line.key().roster().kind())
                .filter(row -> !card(row).isEmpty() && mark(card(row)) != line.mark())
                .filter(row -> at(run, row).delivery() > line.delivery())
                .reduce((a, b) -> b);
        if (another.isPresent()) {
            return new Closed(line, LineStep.AGREED, at(run, another.get()));
        }
        boolean sent = newest != null && newest.deliveryId() > line.delivery();
        String closing = line.key().roster().kind() == RosterKind.REGISTERED_POOR ? LineStep.AGREED : LineStep.SETTLED;
        return sent
                ? new Closed(line, closing, new Place(newest.deliveryId(), newest.fileName(), newest.sheet(), 0))
                : new Closed(line, LineStep.SETTLED, null);
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
     * Whether a later delivery of that kind of roster states what is right: a school that sends its roll under its right
     * name supersedes nothing that it sent under another.
     */
    boolean isStatedSince(FoundLine found) {
        return found.rightMark() != null
                && right(
                                found.key().roster().kind(),
                                found.key().aspect(),
                                found.rightMark(),
                                found.at().delivery())
                        .isPresent();
    }

    private Optional<PersonRow> right(RosterKind kind, Aspect aspect, Long mark, long delivery) {
        return all().filter(row -> row.kind() == kind)
                .filter(row -> Objects.equals(mark, FoundLine.mark(codec, aspect, Statement.of(row, aspect))))
                .filter(row -> at(run, row).delivery() > delivery)
                .findFirst();
    }

    /** A school's name or code: the roster states the directory's, or names that school no more, or the directory changed. */
    Closed ofSchool(StoredLine line) {
        Optional<PersonRow> right =
                right(line.key().roster().kind(), line.key().aspect(), line.rightMark(), line.delivery());
        if (right.isPresent()) {
            return new Closed(line, LineStep.AGREED, at(run, right.get()));
        }
        boolean named =
                all().anyMatch(row -> RosterOf.whose(row).equals(line.key().roster()));
        return new Closed(line, named ? LineStep.SETTLED : LineStep.GONE, null);
    }

    private Stream<PersonRow> all() {
        return run.account().children().stream().flatMap(child -> child.rows().stream());
    }
}

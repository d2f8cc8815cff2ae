package org.buluo.core.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.correction.Finding;
import org.buluo.core.correction.Findings;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Ownership;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.time.Term;

/** A folder with accounts, changes and a directory of schools, for the tests of what goes home. */
final class PaidFolder extends Folder {

    private final Map<Origin, String> cards = new HashMap<>();

    /** A line of a child that its number names, and nobody's account. @param on empty for no date */
    static BankLine line(
            Origin row,
            String batch,
            String line,
            Term term,
            String provision,
            String id,
            long fen,
            BankResult result,
            String on) {
        return new BankLine(
                row,
                batch,
                line,
                term,
                provision,
                StudentNumber.parse("G" + id),
                CitizenId.ABSENT,
                "",
                PersonName.UNKNOWN,
                Fen.of(fen),
                result,
                on.isEmpty() ? null : LocalDate.parse(on),
                PersonName.UNKNOWN,
                "");
    }

    /** A line of one batch, on that day of November, to an account of a holder. */
    PaidFolder paidTo(int day, String id, String card, String holder, String failure) {
        return paidTo(day, id, card, holder, failure, SCHOOL.name());
    }

    PaidFolder paidTo(int day, String id, String card, String holder, String failure, String school) {
        Origin row = next();
        cards.put(row, card);
        bank.add(new BankLine(
                row,
                "B3",
                String.valueOf(day),
                new Term(2019, Term.Season.AUTUMN),
                "寄宿生生活补助",
                StudentNumber.parse("G" + id),
                CitizenId.ABSENT,
                school,
                PersonName.UNKNOWN,
                Fen.of(50000),
                failure.isEmpty() ? BankResult.SUCCESSFUL : BankResult.FAILED,
                LocalDate.of(2019, 11, day),
                new PersonName(holder),
                failure));
        return this;
    }

    /** The register's first row states this card. */
    PaidFolder registerStates(String card) {
        cards.put(rosters().registeredPoor().get(0).origin(), card);
        return this;
    }

    PaidFolder left(String school, String name, String id, Change change, String date) {
        leavers.add(new Leaver(
                next(),
                StudentNumber.parse("G" + id),
                new PersonName(name),
                change,
                LocalDate.parse(date),
                "",
                school,
                Grade.UNKNOWN));
        return this;
    }

    PaidFolder directory(String code, String name) {
        schools.add(new School(
                next(),
                new SchoolRef(code, name),
                SchoolType.PRIMARY,
                Area.RURAL,
                Ownership.PUBLIC,
                "花坪镇",
                "",
                "建始县",
                null));
        return this;
    }

    List<Finding> found() {
        return Findings.of(reconcile(), rosters(), row -> cards.getOrDefault(row, ""));
    }
}

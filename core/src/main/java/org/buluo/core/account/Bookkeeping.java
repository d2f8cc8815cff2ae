package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.core.account.Remark.Kind;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.School;
import org.buluo.core.roster.Sources;

/** Writes one child's line of the account: opens its file, judges, and closes it. Safe for several threads. */
final class Bookkeeping {

    private final Vantage vantage;
    private final Sources sources;
    private final Rulings rulings;
    private final BankBook book;
    private final Doubts doubts;
    private final RegisterHouseholds households;
    private final SchoolStandings schoolStandings;
    private final AidStandings aidStandings;
    private final AidFacts aidFacts;

    Bookkeeping(
            Sources sources,
            Vantage vantage,
            Rulings rulings,
            BankBook book,
            Doubts doubts,
            RegisterHouseholds households) {
        this.sources = sources;
        this.vantage = vantage;
        this.rulings = rulings;
        this.book = book;
        this.doubts = doubts;
        this.households = households;
        this.schoolStandings = new SchoolStandings(vantage);
        this.aidStandings = new AidStandings(vantage);
        this.aidFacts = new AidFacts(vantage);
    }

    boolean isElsewhere(CaseFile file) {
        return aidStandings.isElsewhere(file.facts());
    }

    /** @param number the child's number in the grouping @param position its place among the children */
    CaseFile open(Child child, int number, int position) {
        Calendar calendar = vantage.calendar();
        Movements movements = vantage.movements(child);
        Optional<Decision> now = rulings.schooling(number, calendar.asOf());
        Optional<Decision> then = rulings.schooling(number, calendar.factsDay());
        Optional<Decision> aided = rulings.aidedElsewhere(number, calendar.asOf());
        StandingOnDay asOf = schoolStandings.on(calendar.asOf(), child, movements, now.map(Decision::ruling));
        StandingOnDay atCutOff = schoolStandings.on(calendar.factsDay(), child, movements, then.map(Decision::ruling));
        Household household = new Household(child, vantage.places());
        Schooling schooling = Schooling.of(child, atCutOff.standing(), vantage);
        ChildFacts facts =
                aidFacts.of(child, movements, atCutOff.standing(), then.map(Decision::ruling), schooling, household);
        List<Determination> verdicts = vantage.pack()
                .determine(facts, calendar.term(), vantage.county().code());
        BankBook.Page page = book.page(position);
        boolean settled = aided.isPresent() || child.replies().stream().anyMatch(Reply::settled);
        AidStanding aid = aidStandings.of(facts, verdicts, BankBook.paid(page), BankBook.pending(page), settled);
        return new CaseFile(
                child,
                movements,
                asOf,
                atCutOff,
                now,
                aided,
                schooling,
                household,
                facts,
                verdicts,
                page,
                aid,
                doubts.of(number),
                households.leaveOut(child));
    }

    ChildAccount line(CaseFile file) {
        Child child = file.child();
        List<Remark> remarks = remarks(file);
        List<PersonRow> rows = child.rows();
        List<PersonRow> withBank = rowsWithBank(rows, file.bank());
        return new ChildAccount(
                universeId(rows.get(0).origin()),
                child.personNumbers(),
                name(rows),
                sex(rows),
                child.birth(),
                file.household().township(),
                file.household().village(),
                vantage.directory()
                        .find(file.schooling().responsible())
                        .map(School::township)
                        .map(vantage.places()::current)
                        .orElse(""),
                file.aid(),
                file.asOf().standing(),
                file.atCutOff().standing(),
                studentNumber(file),
                file.schooling().school().name(),
                isElsewhere(file) ? elsewhereCounty(file) : "",
                file.schooling().stage(),
                file.schooling().grade(),
                file.facts().categories(),
                homeCounty(file),
                file.due(),
                file.paid(),
                file.pending(),
                file.determinations(),
                remarks,
                CaseOwner.of(file, remarks),
                withBank,
                lists(file, withBank),
                file.facts());
    }

    private Lists lists(CaseFile file, List<PersonRow> rows) {
        return Lists.of(
                rows,
                SchoolRemarks.isOutOfSchool(file.asOf().standing()),
                vantage.rolls().schoolsPresentAt(file.child()).size() > 1);
    }

    private List<Remark> remarks(CaseFile file) {
        List<Remark> remarks = new ArrayList<>(new SchoolRemarks(vantage).of(file));
        remarks.addAll(new AidRemarks(book).of(file, isElsewhere(file)));
        file.doubts().forEach(doubt -> remarks.add(new Remark(Kind.LINK_DOUBT, doubt)));
        if (file.offRegister()) {
            remarks.add(Remark.of(Kind.NOT_ON_REGISTER));
        }
        return remarks;
    }

    /** Names the child by the place of its first row, which is nobody's number. */
    private String universeId(Origin first) {
        return "S" + (sources.placeOf(first) + 1) + "R" + first.row();
    }

    private static List<PersonRow> rowsWithBank(List<PersonRow> rows, BankBook.Page page) {
        return page.rows.isEmpty()
                ? rows
                : Stream.concat(rows.stream(), page.rows.stream()).toList();
    }

    /** The name that most rows state; of equals the one stated first. */
    private static PersonName name(List<PersonRow> rows) {
        PersonName first = PersonName.UNKNOWN;
        boolean agreed = true;
        for (PersonRow row : rows) {
            if (row.name().isKnown()) {
                agreed &= !first.isKnown() || first.equals(row.name());
                first = first.isKnown() ? first : row.name();
            }
        }
        return agreed ? first : mostStated(rows);
    }

    private static PersonName mostStated(List<PersonRow> rows) {
        Map<PersonName, Integer> counts = new HashMap<>();
        PersonName best = PersonName.UNKNOWN;
        for (PersonRow row : rows) {
            if (row.name().isKnown()) {
                counts.merge(row.name(), 1, Integer::sum);
            }
        }
        for (PersonRow row : rows) {
            if (counts.getOrDefault(row.name(), 0) > counts.getOrDefault(best, 0)) {
                best = row.name();
            }
        }
        return best;
    }

    private static Sex sex(List<PersonRow> rows) {
        return rows.stream()
                .map(row -> row.id().isSound() ? row.id().sex() : row.sex())
                .filter(sex -> sex != Sex.UNKNOWN)
                .findFirst()
                .orElse(Sex.UNKNOWN);
    }

    /** 学籍号 from any file: the roll row that counts first. */
    private StudentNumber studentNumber(CaseFile file) {
        Child child = file.child();
        Stream<StudentNumber> roll = vantage.countingRow(child).stream().map(PersonRow::studentNumber);
        Stream<StudentNumber> others =
                Stream.concat(child.rows().stream(), file.bank().rows.stream()).map(PersonRow::studentNumber);
        return Stream.concat(roll, others)
                .filter(number -> number.isPresent() && !number.isDamaged())
                .findFirst()
                .orElse(StudentNumber.ABSENT);
    }

    private String elsewhereCounty(CaseFile file) {
        Child child = file.child();
        return Stream.of(
                        child.elsewhere().stream().map(row -> row.county().isEmpty() ? row.city() : row.county()),
                        child.replies().stream().map(Reply::county),
                        child.leavers().stream().map(Leaver::destination).map(vantage.places()::countyNamed),
                        vantage.directory().find(file.schooling().school()).map(School::county).stream())
                .flatMap(stream -> stream)
                .filter(county -> !county.isEmpty() && !vantage.isHere(county))
                .findFirst()
                .orElse("");
    }

    private String homeCounty(CaseFile file) {
        boolean outsider = file.facts().categories() == null
                && Categories.isOutsider(file.child(), file.household(), vantage.places());
        return outsider ? vantage.places().countyNamed(file.household().statedPlace()) : "";
    }
}

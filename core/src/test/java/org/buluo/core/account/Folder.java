package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.money.Amount;
import org.buluo.core.place.County;
import org.buluo.core.policy.HubeiPack;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.roster.Source;
import org.buluo.core.roster.Sources;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.time.Term;

/** A folder of rosters in a few words, for the account's tests: one school, one village, the autumn of 2019. */
class Folder {

    static final SchoolRef SCHOOL = new SchoolRef("2142899001", "花坪镇青冈小学");
    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);

    private final List<RegisteredPoor> registered = new ArrayList<>();
    private final List<Enrolment> rolls = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private final List<Beneficiary> beneficiaries = new ArrayList<>();
    final List<Leaver> leavers = new ArrayList<>();
    final List<BankLine> bank = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<ElsewherePupil> elsewhere = new ArrayList<>();
    final List<School> schools = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<RosterKind> read = EnumSet.allOf(RosterKind.class);
    private LocalDate asOf;
    private int row = 1;

    Origin next() {
        return new Origin(0, ++row);
    }

    Folder without(RosterKind kind) {
        read.remove(kind);
        return this;
    }

    Folder asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    Folder registered(String personNumber, String name, String id) {
        return registered(personNumber, name, id, "小学", "");
    }

    Folder registered(String personNumber, String name, String id, String education, String studyState) {
        return registered("H" + personNumber, personNumber, name, id, "之子", education, studyState);
    }

    /** A member of a household. */
    Folder member(String household, String personNumber, String name, String id, String relation) {
        return registered(household, personNumber, name, id, relation, "小学", "");
    }

    private Folder registered(
            String household, String person, String name, String id, String relation, String education, String study) {
        registered.add(new RegisteredPoor(
                next(),
                household,
                person,
                new PersonName(name),
                Sex.UNKNOWN,
                CitizenId.parse(id),
                relation,
                education,
                study,
                "一般贫困户",
                "花坪镇",
                "青冈村",
                ""));
        return this;
    }

    Folder roll(String name, String id, String grade, Boarding boarding, RollStatus status) {
        return roll(SCHOOL, name, id, grade, boarding, status);
    }

    Folder roll(SchoolRef school, String name, String id, String grade, Boarding boarding, RollStatus status) {
        rolls.add(new Enrolment(
                next(),
                RosterKind.ROLL,
                school,
                StudentNumber.parse("G" + id),
                new PersonName(name),
                PersonName.UNKNOWN,
                Sex.UNKNOWN,
                null,
                CitizenId.parse(id),
                GradeWords.parse(grade).orElse(Grade.UNKNOWN),
                "1班",
                boarding,
                status,
                "建始县花坪镇青冈村",
                "",
                false,
                "",
                PersonName.UNKNOWN,
                CitizenId.ABSENT,
                ""));
        return this;
    }

    /** A pupil whose school wrote the guardian's number for the child's own; the 学籍号 carries the child's. */
    Folder rollOfGuardian(String name, String id, String guardian) {
        rolls.add(new Enrolment(
                next(),
                RosterKind.ROLL,
                SCHOOL,
                StudentNumber.parse("G" + id),
                new PersonName(name),
                PersonName.UNKNOWN,
                Sex.UNKNOWN,
                null,
                CitizenId.parse(guardian),
                GradeWords.parse("三年级").orElse(Grade.UNKNOWN),
                "1班",
                Boarding.BOARDER,
                RollStatus.PRESENT,
                "建始县花坪镇青冈村",
                "",
                false,
                "",
                PersonName.UNKNOWN,
                CitizenId.parse(guardian),
                ""));
        return this;
    }

    Folder resident(String name, String id, ResidentState state) {
        return resident(name, id, "", state);
    }

    Folder resident(String name, String id, String birth, ResidentState state) {
        residents.add(new Resident(
                next(),
                "P1",
                new PersonName(name),
                CitizenId.parse(id),
                Sex.UNKNOWN,
                birth.isEmpty() ? null : LocalDate.parse(birth),
                "之子",
                PersonName.UNKNOWN,
                "花坪镇",
                "青冈村",
                state));
        return this;
    }

    Folder leaver(String name, String id, Change change, String date, String destination) {
        leavers.add(new Leaver(
                next(),
                StudentNumber.parse("G" + id),
                new PersonName(name),
                change,
                date.isEmpty() ? null : LocalDate.parse(date),
                destination,
                "",
                Grade.UNKNOWN));
        return this;
    }

    Folder minimumLiving(String name, String id) {
        beneficiaries.add(new Beneficiary(
                next(),
                RosterKind.MINIMUM_LIVING,
                new PersonName(name),
                CitizenId.parse(id),
                PersonName.UNKNOWN,
                Area.RURAL,
                "花坪镇",
                "青冈村",
                null,
                null));
        return this;
    }

    Folder elsewhere(String name, String id, String county, String grade) {
        elsewhere.add(new ElsewherePupil(
                next(),
                new PersonName(name),
                CitizenId.parse(id),
                "",
                "",
                county,
                "某校",
                GradeWords.parse(grade).orElse(Grade.UNKNOWN),
                "花坪镇",
                "青冈村"));
        return this;
    }

    Folder reply(String name, String id, String county, boolean settled, String date) {
        replies.add(new Reply(
                next(),
                new PersonName(name),
                CitizenId.parse(id),
                county,
                "",
                Grade.UNKNOWN,
                settled,
                "",
                new Amount.Empty(),
                "",
                date.isEmpty() ? null : LocalDate.parse(date)));
        return this;
    }

    Folder paid(String line, String id, String provision, long fen, BankResult result, String date) {
        return returned("B1", line, AUTUMN, provision, id, fen, result, date);
    }

    Folder paidByDate(String line, String id, long fen, String date) {
        return returned("B2", line, null, "寄宿生生活补助", id, fen, BankResult.SUCCESSFUL, date);
    }

    private Folder returned(
            String batch, String line, Term term, String provision, String id, long fen, BankResult result, String on) {
        bank.add(PaidFolder.line(next(), batch, line, term, provision, id, fen, result, on));
        return this;
    }

    Folder decided(String left, String right, Decision.Ruling ruling, String on) {
        decisions.add(new Decision(left, right, ruling, "县", LocalDate.parse(on), ""));
        return this;
    }

    Rosters rosters() {
        return new Rosters(
                Sources.of(List.of(new Source("all.csv", ""))),
                read,
                registered,
                rolls,
                List.<KindergartenChild>of(),
                residents,
                beneficiaries,
                List.<DisabilityCard>of(),
                elsewhere,
                replies,
                List.<Identification>of(),
                bank,
                schools,
                leavers,
                List.of(),
                Map.of());
    }

    Reconciled reconcile() {
        return new Reconciliation(County.jianshi(), HubeiPack.create(), new RegistryLinkage())
                .reconcile(rosters(), decisions, AUTUMN, Optional.ofNullable(asOf));
    }

    /** The only child of the account. */
    ChildAccount child() {
        List<ChildAccount> children = reconcile().children();
        assertThat(children).hasSize(1);
        return children.get(0);
    }
}

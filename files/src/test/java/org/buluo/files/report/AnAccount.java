package org.buluo.files.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.account.BankSums;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Decision;
import org.buluo.core.account.LetterLine;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Link;
import org.buluo.core.linkage.Sign;
import org.buluo.core.money.Fen;
import org.buluo.core.place.County;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Source;
import org.buluo.core.roster.Sources;
import org.buluo.core.time.Term;
import org.buluo.files.intake.IntakeReport;

/** An account made by hand. */
public final class AnAccount {

    private final List<ChildAccount> children = new ArrayList<>();
    private final List<LinkedRows> links = new ArrayList<>();
    private final List<LetterLine> letters = new ArrayList<>();
    private final List<LetterLine> inquiries = new ArrayList<>();
    private final List<BankLine> unmatched = new ArrayList<>();
    private final List<Decision> unused = new ArrayList<>();
    private final List<IntakeReport.Line> files = new ArrayList<>();
    private final List<Comparison.Cell> cells = new ArrayList<>();
    private final EnumSet<RosterKind> absent = EnumSet.noneOf(RosterKind.class);
    private List<String> withoutLines = List.of();
    private List<String> skipped = List.of();

    public static AnAccount of(AChild... lines) {
        return new AnAccount().with(Arrays.stream(lines).map(AChild::line).toList());
    }

    public AnAccount with(List<ChildAccount> more) {
        children.addAll(more);
        return this;
    }

    public AnAccount absent(RosterKind... kinds) {
        absent.addAll(Arrays.asList(kinds));
        return this;
    }

    public AnAccount withoutLines(String... provisions) {
        withoutLines = List.of(provisions);
        return this;
    }

    public AnAccount skipped(String... names) {
        skipped = List.of(names);
        return this;
    }

    public AnAccount match(Origin left, Origin right, double score) {
        links.add(new LinkedRows(left, right, score, Link.Band.MATCH, new Evidence(List.of(Sign.SAME_ID))));
        return this;
    }

    public AnAccount review(Origin left, Origin right, double score) {
        Evidence evidence = new Evidence(List.of(Sign.SAME_NAME, Sign.OTHER_BIRTH));
        links.add(new LinkedRows(left, right, score, Link.Band.REVIEW, evidence));
        return this;
    }

    public AnAccount letter(AChild child, String county, long fen, String... provisions) {
        letters.add(new LetterLine(child.line(), county, List.of(provisions), Fen.of(fen)));
        return this;
    }

    public AnAccount inquiry(AChild child, String county, String... provisions) {
        inquiries.add(new LetterLine(child.line(), county, List.of(provisions), Fen.ZERO));
        return this;
    }

    public AnAccount unmatched(String provision, long fen) {
        unmatched.add(new BankLine(
                new Origin(0, unmatched.size() + 2),
                "P01",
                String.valueOf(unmatched.size() + 1),
                null,
                provision,
                StudentNumber.ABSENT,
                CitizenId.ABSENT,
                "业州镇第一小学",
                PersonName.parse("李四"),
                Fen.of(fen),
                BankResult.SUCCESSFUL,
                LocalDate.of(2019, 11, 22),
                PersonName.UNKNOWN,
                ""));
        return this;
    }

    public AnAccount unused(Decision decision) {
        unused.add(decision);
        return this;
    }

    public AnAccount file(String file, String sheet, RosterKind kind, int in, int returned, int defects) {
        files.add(new IntakeReport.Line(file, sheet, kind, in, in - returned, returned, defects, 0, ""));
        return this;
    }

    public AnAccount refused(String file, String why) {
        files.add(new IntakeReport.Line(file, "", null, 0, 0, 0, 0, 0, why));
        return this;
    }

    public AnAccount compared(String left, String right, int both, int onlyLeft, int onlyRight) {
        cells.add(new Comparison.Cell(left, right, both, onlyLeft, onlyRight));
        return this;
    }

    public Reconciled reconciled() {
        Fen paid = Fen.sum(children.stream().map(ChildAccount::paid).toList());
        Fen lost = Fen.sum(unmatched.stream().map(BankLine::amount).toList());
        return new Reconciled(
                new Term(2019, Term.Season.AUTUMN),
                LocalDate.of(2019, 12, 31),
                LocalDate.of(2019, 10, 31),
                Sources.of(List.of(new Source("人口.csv", ""), new Source("学籍.xlsx", "一年级"))),
                Set.copyOf(absent),
                List.copyOf(children),
                List.copyOf(links),
                new Comparison(List.copyOf(cells)),
                List.copyOf(letters),
                List.copyOf(inquiries),
                new BankSums(61, paid.plus(lost), paid, unmatched.size(), lost, List.copyOf(unmatched)),
                3,
                List.copyOf(unused),
                withoutLines);
    }

    public IntakeReport intake() {
        return new IntakeReport(
                List.copyOf(files), skipped, Map.of("学籍.xlsx", "b".repeat(64), "人口.csv", "a".repeat(64)));
    }

    public Outcome outcome() {
        Output rejects = out -> out.write("rejects".getBytes(StandardCharsets.UTF_8));
        Output defects = out -> out.write("defects".getBytes(StandardCharsets.UTF_8));
        return new Outcome(County.jianshi(), APack.pack(), reconciled(), intake(), rejects, defects);
    }

    static Resident resident(Origin origin, PersonName name) {
        return new Resident(
                origin,
                "",
                name,
                CitizenId.ABSENT,
                Sex.UNKNOWN,
                null,
                "",
                PersonName.UNKNOWN,
                "",
                "",
                ResidentState.NORMAL);
    }
}

package org.buluo.files.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Lists;
import org.buluo.core.account.Remark;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/** One line of an account, said in the order in which one would tell it; what is not said is unremarkable. */
public final class AChild {

    private static final String DOCUMENT = "国发〔2015〕67号";

    private final String id;
    private String name = "张小明";
    private List<String> personNumbers = List.of();
    private String township = "业州镇";
    private String village = "安乐村";
    private AidStanding aid = AidStanding.NOT_ENTITLED;
    private SchoolStanding schooling = SchoolStanding.ENROLLED;
    private String studentNumber = "";
    private String school = "业州镇第一小学";
    private String elsewhere = "";
    private Stage stage = Stage.PRIMARY;
    private Integer grade = 3;
    private String home = "";
    private long due;
    private long paid;
    private String owner = "";
    private final List<Determination> determinations = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<PersonRow> rows = new ArrayList<>();

    private AChild(String id) {
        this.id = id;
    }

    public static AChild child(String universeId) {
        return new AChild(universeId);
    }

    public AChild named(String text) {
        name = text;
        return this;
    }

    public AChild onRegister(String... numbers) {
        personNumbers = List.of(numbers);
        return this;
    }

    public AChild from(String townshipName, String villageName) {
        township = townshipName;
        village = villageName;
        return this;
    }

    public AChild withStudentNumber(String number) {
        studentNumber = number;
        return this;
    }

    public AChild at(String schoolName, Stage itsStage, Integer itsGrade) {
        school = schoolName;
        stage = itsStage;
        grade = itsGrade;
        return this;
    }

    public AChild in(SchoolStanding standing) {
        schooling = standing;
        return this;
    }

    public AChild inCounty(String county) {
        elsewhere = county;
        return in(SchoolStanding.ELSEWHERE);
    }

    public AChild outsiderFrom(String county) {
        home = county;
        return this;
    }

    public AChild stands(AidStanding standing, long dueFen, long paidFen) {
        aid = standing;
        due = dueFen;
        paid = paidFen;
        return this;
    }

    public AChild granted(String provision, long fen, String clause) {
        return says(provision, new Verdict.Granted(Fen.of(fen)), clause);
    }

    public AChild elsewhere(String provision, long fen) {
        return says(provision, new Verdict.Elsewhere(Fen.of(fen)), "寄宿生");
    }

    public AChild unknown(String provision, Fact... missing) {
        return says(provision, new Verdict.Unknown(Set.of(missing)), "寄宿生");
    }

    public AChild refused(String provision, Verdict.Reason reason) {
        return says(provision, new Verdict.Refused(reason), "寄宿生");
    }

    private AChild says(String provision, Verdict verdict, String clause) {
        determinations.add(new Determination(APack.provision(provision), verdict, DOCUMENT, clause));
        return this;
    }

    public AChild remarked(Remark.Kind kind, String detail) {
        remarks.add(new Remark(kind, detail));
        return this;
    }

    public AChild ownedBy(String caseOwner) {
        owner = caseOwner;
        return this;
    }

    public AChild row(int source, int row) {
        rows.add(AnAccount.resident(new Origin(source, row), PersonName.parse(name)));
        return this;
    }

    public ChildAccount line() {
        return new ChildAccount(
                id,
                personNumbers,
                PersonName.parse(name),
                Sex.UNKNOWN,
                LocalDate.of(2010, 5, 1),
                township,
                village,
                "",
                aid,
                schooling,
                schooling,
                StudentNumber.parse(studentNumber),
                school,
                elsewhere,
                stage,
                grade,
                Set.of(Category.REGISTERED_POOR),
                home,
                Fen.of(due),
                Fen.of(paid),
                Fen.ZERO,
                determinations,
                remarks,
                owner,
                rows,
                new Lists(0),
                ChildFacts.NOTHING);
    }
}

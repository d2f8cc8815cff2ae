package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.platform.Scope;
import org.buluo.core.place.County;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.Taken;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;

/** Which deliveries count: newer lists, corrections, withdrawals, and what is whose to send. */
class StandingTest extends IntakeTest {

    private static final IntakeOptions OPTIONS =
            new IntakeOptions(County.jianshi(), LocalDate.of(2026, 1, 1), Limits.DEFAULT);
    private static final String HEADINGS = "学校名称,学籍号,姓名,身份证件号,年级,班级";
    private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2019, 10, 10);

    @Autowired
    private Desk desk;

    @Autowired
    private StandingFiles standing;

    @Autowired
    private AsItCame asItCame;

    @Autowired
    private Templates templates;

    @Autowired
    private MissingLists missing;

    /** A school's roll. */
    private static String roll(String school, int from, int to, String grade) {
        return HEADINGS + "\n"
                + IntStream.range(from, to)
                        .mapToObj(i -> school + ",L4228%07d,学生%d,,%s,1班".formatted(i, i, grade))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private long send(String name, String content, LocalDate statedOn, String login) throws InterruptedException {
        return send(name, content.getBytes(StandardCharsets.UTF_8), statedOn, login);
    }

    private long send(String name, byte[] bytes, LocalDate statedOn, String login) throws InterruptedException {
        Received received = receiving.receive(
                List.of(new SentFile(name, bytes.length, new ByteArrayResource(bytes))), statedOn, account(login));
        ended(received);
        return received.deliveries().get(0);
    }

    private Delivery delivery(long id) {
        return desk.find(Scope.wholeCounty(), id).orElseThrow();
    }

    private List<String> standingNames() {
        try (Unpacked unpacked = standing.unpack()) {
            return unpacked.files().stream().map(file -> file.handed().name()).toList();
        }
    }

    @Test
    void aNewerRollOfASchoolTakesTheOlderOnesPlaceUntilItIsWithdrawn() throws Exception {
        long first = send("学籍.csv", roll("花坪镇中心小学", 0, 20, "三年级"), SEPTEMBER, "aid");
        long second = send("学籍.csv", roll("花坪镇中心小学", 2, 22, "三年级"), OCTOBER, "aid");
        assertThat(delivery(second).fileName()).isEqualTo("学籍 (2).csv");
        assertThat(delivery(first).isSuperseded()).isTrue();
        assertThat(standingNames()).containsExactly("学籍 (2).csv");
        desk.withdraw(second, "报错了", account("aid"));
        assertThat(standingNames()).containsExactly("学籍.csv");
        desk.restore(second, account("aid"));
        assertThat(standingNames()).containsExactly("学籍 (2).csv");
        desk.keepBoth(first, second, true, account("aid"));
        assertThat(standingNames()).containsExactly("学籍.csv", "学籍 (2).csv");
        assertThat(database.sql("select what from audit.entry where subject = :subject order by id")
                        .param("subject", "delivery:" + second)
                        .query(String.class)
                        .list())
                .containsExactly("intake.withdraw", "intake.restore", "intake.keep-both");
    }

    @Test
    void aChainOfThreeComesBackLinkByLink() throws Exception {
        long first = send("a.csv", roll("花坪镇中心小学", 0, 20, "三年级"), SEPTEMBER, "aid");
        long second = send("b.csv", roll("花坪镇中心小学", 1, 21, "三年级"), SEPTEMBER, "aid");
        long third = send("c.csv", roll("花坪镇中心小学", 2, 22, "三年级"), OCTOBER, "aid");
        desk.withdraw(second, "x", account("aid"));
        assertThat(standingNames()).containsExactly("c.csv");
        desk.withdraw(third, "x", account("aid"));
        assertThat(standingNames()).containsExactly("a.csv");
        assertThat(delivery(first).standing()).isTrue();
    }

    @Test
    void twoClassesOfASchoolAddUpAndSoDoFilesOfOneUpload() throws Exception {
        send("三年级.csv", roll("花坪镇中心小学", 0, 20, "三年级"), SEPTEMBER, "aid");
        send("四年级.csv", roll("花坪镇中心小学", 20, 40, "四年级"), OCTOBER, "aid");
        assertThat(standingNames()).containsExactly("三年级.csv", "四年级.csv");
    }

    @Test
    void aListOfAnEarlierDayDoesNotTakeALaterOnesPlace() throws Exception {
        send("十月.csv", roll("花坪镇中心小学", 0, 20, "三年级"), OCTOBER, "aid");
        send("九月.csv", roll("花坪镇中心小学", 1, 21, "三年级"), SEPTEMBER, "aid");
        assertThat(standingNames()).containsExactly("十月.csv");
    }

    @Test
    void correctedRowsTakeTheRowsPlaceAndNeverTheDeliverys() throws Exception {
        long first = send(
                "异动.csv",
                "学籍号,姓名,异动类型,日期,学校名称\nL42280000001,张三,转出,2019-09-01,花坪镇中心小学\n,,转出,2019-09-02,花坪镇中心小学\n",
                SEPTEMBER,
                "aid");
        assertThat(delivery(first).rows())
                .isEqualTo(new Counts(2, 1, 1, delivery(first).rows().defects()));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        asItCame.copy(delivery(first), "rejects", back);
        long second = send("更正.xlsx", corrected(back.toByteArray()), SEPTEMBER, "aid");
        assertThat(delivery(second).corrects()).isTrue();
        assertThat(delivery(first).standing()).isTrue();
        assertThat(desk.corrects(Scope.wholeCounty(), second).get(0).delivery().id())
                .isEqualTo(first);
        try (Unpacked unpacked = standing.unpack();
                Taken taken = FolderIntake.read(
                        unpacked.files().stream().map(UnpackedFile::handed).toList(), OPTIONS, Progress.SILENT)) {
            assertThat(taken.rosters().leavers()).hasSize(2);
            assertThat(taken.report().returned()).isZero();
            assertThat(taken.report().superseded()).isEqualTo(1);
        }
        desk.withdraw(first, "x", account("aid"));
        assertThat(standingNames()).isEmpty();
    }

    private static byte[] corrected(byte[] workbook) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var row = book.getSheetAt(0).getRow(1);
            row.createCell(0).setCellValue("L42280000002");
            row.createCell(1).setCellValue("李四");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aTemplateHoldsTheSchoolsRowsAndComesBackByTheSameDoor() throws Exception {
        send("学籍.csv", roll("花坪镇中心小学", 0, 20, "三年级"), SEPTEMBER, "aid");
        assertThat(templates.schools(Scope.wholeCounty(), RosterKind.ROLL)).containsExactly("花坪镇中心小学");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        templates.filled(RosterKind.ROLL, "花坪镇中心小学", account("aid"), Locale.CHINESE, () -> out);
        byte[] ticked = ticked(out.toByteArray(), "四年级");
        long second = send("预填.xlsx", ticked, OCTOBER, "aid");
        assertThat(delivery(second).rows().in()).isEqualTo(20);
        assertThat(delivery(second).corrects()).isTrue();
        assertThat(asItCame.sheets(Scope.wholeCounty(), second)).hasSize(1);
        try (Unpacked unpacked = standing.unpack();
                Taken taken = FolderIntake.read(
                        unpacked.files().stream().map(UnpackedFile::handed).toList(), OPTIONS, Progress.SILENT)) {
            assertThat(taken.rosters().enrolments()).hasSize(20);
            assertThat(taken.rosters().enrolments().stream()
                            .filter(row -> row.grade().number() == 4)
                            .count())
                    .isEqualTo(1);
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        templates.filled(RosterKind.ROLL, "花坪镇中心小学", account("aid"), Locale.CHINESE, () -> again);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(again.toByteArray()))) {
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(20);
        }
    }

    private static byte[] ticked(byte[] workbook, String grade) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetName(0)).isEqualTo("填写说明");
            var sheet = book.getSheetAt(1);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            var head = sheet.getRow(0);
            for (int i = 0; i < head.getLastCellNum(); i++) {
                if (head.getCell(i).getStringCellValue().equals("年级")) {
                    sheet.getRow(1).getCell(i).setCellValue(grade);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aTownshipSendsItsOwnRowsAlone() throws Exception {
        String own = "姓名,身份证号,就读县,就读学校,乡镇\n向小雨,422899201001015018,巴东县,野三关小学,花坪镇\n";
        long good = send("花坪.csv", own, SEPTEMBER, "town");
        assertThat(delivery(good).township()).isEqualTo("花坪镇");
        long bad = send("全县.csv", own + "田小禾,422899201001015026,巴东县,野三关小学,业州镇\n", SEPTEMBER, "town");
        assertThat(delivery(bad).state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(delivery(bad).refused()).contains("有 1 行不属于花坪镇（业州镇）");
        assertThat(desk.find(account("school").scope(), good)).isEmpty();
        assertThat(desk.find(account("town").scope(), good)).isPresent();
        assertThatThrownBy(() -> desk.withdraw(good, "x", account("leader"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSchoolSendsItsOwnRollAndNoOtherList() throws Exception {
        String school = ((Scope.School) account("school").scope()).school();
        long own = send("我校.csv", roll(school.replace("建始县", ""), 0, 5, "三年级"), SEPTEMBER, "school");
        assertThat(delivery(own).school()).isEqualTo(school);
        long other = send("他校.csv", roll("业州镇中心小学", 5, 9, "三年级"), SEPTEMBER, "school");
        assertThat(delivery(other).refusal()).isEqualTo("scope");
        long bank = send("低保.csv", "姓名,身份证号,类别\n向小雨,422899201001015018,低保A类\n", SEPTEMBER, "school");
        assertThat(delivery(bank).refused()).contains("低保名单看不出学校");
    }

    @Test
    void whoHasNotSentIsToldByTheDirectory() throws Exception {
        Path directory = EXAMPLE.resolve("school.csv");
        send("学校名录.csv", Files.readAllBytes(directory), SEPTEMBER, "aid");
        Term autumn = Term.parse("2019-autumn").orElseThrow();
        KindState roll = of(autumn, RosterKind.ROLL);
        assertThat(roll.state()).isEqualTo(KindState.State.MISSING);
        assertThat(roll.expected()).isPositive();
        String school = roll.missing().get(0);
        send("学籍.csv", roll(school, 0, 5, "三年级"), SEPTEMBER, "aid");
        assertThat(of(autumn, RosterKind.ROLL).missing()).doesNotContain(school);
        assertThat(of(autumn.next(), RosterKind.ROLL).older()).containsExactly(school);
        assertThat(of(autumn, RosterKind.SCHOOL).state()).isEqualTo(KindState.State.SENT);
    }

    private KindState of(Term term, RosterKind kind) {
        return missing.of(Scope.wholeCounty(), term).stream()
                .filter(state -> state.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.account.ReconcileRequest;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;

/** A prefilled workbook is downloaded, corrected, and sent in again: by a township, and by a kindergarten. */
class PrefilledTest extends IntakeTest {

    private static final String TOWNSHIP = "花坪镇";
    private static final String LIST = "县外就读";
    private static final String OPEN = "去向待核";

    @Autowired
    private Templates templates;

    @Autowired
    private TownshipTemplates townships;

    @Autowired
    private Desk desk;

    @Autowired
    private AsItCame asItCame;

    private XSSFWorkbook filled(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        townships.filled(TOWNSHIP, account("town"), locale, () -> out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private void reconcile() throws InterruptedException {
        long job = jobs.submit(
                ReconcileRequest.JOB,
                Words.of("reconcile.title", "2019-autumn"),
                new ReconcileRequest("2019-autumn", LocalDate.of(2019, 12, 31)),
                account("aid"));
        assertThat(Finished.job(jobs, job).state()).isEqualTo(JobState.DONE);
    }

    private Delivery send(XSSFWorkbook book, SignedIn who) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        byte[] bytes = out.toByteArray();
        Received received = receiving.receive(
                List.of(new SentFile("预填表.xlsx", bytes.length, new ByteArrayResource(bytes))),
                LocalDate.of(2019, 12, 1),
                who);
        ended(received);
        return desk.find(Scope.wholeCounty(), received.deliveries().get(0)).orElseThrow();
    }

    private int schooling(String standing) {
        return database.sql("""
                        select count(*) from account.line
                        where run_id = (select max(id) from account.run) and township = :township and schooling = :standing
                        """)
                .param("township", TOWNSHIP)
                .param("standing", standing)
                .query(Integer.class)
                .single();
    }

    @Test
    void aTownshipChecksItsChildrenElsewhereAndSaysWhereAMissingOneIs() throws Exception {
        takeIn(example(), "aid");
        reconcile();
        int elsewhere = schooling("ELSEWHERE");
        int lost = schooling("SUSPECTED_OUT");
        assertThat(townships.townships(account("town").scope())).containsExactly(TOWNSHIP);
        try (XSSFWorkbook book = filled(Locale.CHINESE)) {
            Sheet list = book.getSheet(LIST);
            Sheet open = book.getSheet(OPEN);
            assertThat(column(list, "姓名"))
                    .hasSizeGreaterThanOrEqualTo(elsewhere)
                    .doesNotHaveDuplicates();
            assertThat(column(list, "来源文件")).contains("elsewhere.csv", "");
            assertThat(column(open, "待核·姓名"))
                    .hasSize(lost + schooling("UNKNOWN"))
                    .doesNotContainAnyElementsOf(column(list, "姓名"));
            int listed = list.getLastRowNum();
            move(open, list, "卢小曼");
            Delivery delivery = send(book, account("town"));
            assertThat(delivery.state()).as(delivery.refused()).isEqualTo(DeliveryState.TAKEN);
            assertThat(delivery.rows().in()).isEqualTo(listed + 1);
            assertThat(delivery.rows().returned()).isZero();
            assertThat(delivery.corrects()).isTrue();
            assertThat(delivery.township()).isEqualTo(TOWNSHIP);
            assertThat(sheets(delivery))
                    .extracting(org.buluo.app.intake.Sheet::name)
                    .containsExactly(LIST, OPEN);
            assertThat(sheets(delivery).get(1).refused()).startsWith("这张表没有收入").contains("not taken in");
            assertThat(sheets(delivery).get(1).rows().in()).isZero();
        }
        reconcile();
        assertThat(schooling("ELSEWHERE")).isEqualTo(elsewhere + 1);
        assertThat(schooling("SUSPECTED_OUT")).isEqualTo(lost - 1);
        try (XSSFWorkbook again = filled(Locale.CHINESE)) {
            assertThat(column(again.getSheet(LIST), "就读学校")).contains("巴东县野三关小学");
            assertThat(column(again.getSheet(LIST), "姓名")).doesNotHaveDuplicates();
        }
    }

    /** A child that is on no roll: the township found it at school in the next county. */
    private static void move(Sheet open, Sheet list, String name) {
        Row from = open.getRow(1 + column(open, "待核·姓名").indexOf(name));
        Row to = list.createRow(list.getLastRowNum() + 1);
        for (Cell cell : from) {
            to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
        }
        set(list, to, "就读县", "巴东县");
        set(list, to, "就读学校", "巴东县野三关小学");
    }

    private static void set(Sheet sheet, Row row, String heading, String value) {
        int at = at(sheet, heading);
        Cell cell = row.getCell(at) == null ? row.createCell(at) : row.getCell(at);
        cell.setCellValue(value);
    }

    private static int at(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no heading " + heading);
    }

    private static List<String> column(Sheet sheet, String heading) {
        List<String> values = new ArrayList<>();
        int at = at(sheet, heading);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            values.add(sheet.getRow(i).getCell(at).getStringCellValue());
        }
        return values;
    }

    @Test
    void anEnglishScreenGivesEnglishWordsUnderTheSameHeadings() throws Exception {
        takeIn(example(), "aid");
        reconcile();
        try (XSSFWorkbook book = filled(Locale.ENGLISH)) {
            assertThat(book.getSheetName(0)).isEqualTo("How to fill in");
            Sheet guide = book.getSheetAt(0);
            for (int i = 0; i <= guide.getLastRowNum(); i++) {
                assertThat(guide.getRow(i).getCell(0).getStringCellValue()).matches("(?s)[A-Z].*[a-z].*");
            }
            assertThat(column(book.getSheet(LIST), "姓名")).isNotEmpty();
            Delivery delivery = send(book, account("town"));
            assertThat(delivery.state()).as(delivery.refused()).isEqualTo(DeliveryState.TAKEN);
            assertThat(sheets(delivery))
                    .extracting(org.buluo.app.intake.Sheet::name)
                    .containsExactly(LIST, "To be found out");
        }
    }

    @Test
    void anOfficesOwnSheetCountsHoweverItIsCalled() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet own = book.createSheet("填写说明");
            List<List<String>> rows = List.of(
                    List.of("姓名", "身份证号", "残疾证号", "残疾类别", "残疾等级"),
                    List.of("向小山", "42289920100307051X", "42289920100307051X43", "肢体", "三级"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = own.createRow(i);
                for (int k = 0; k < rows.get(i).size(); k++) {
                    row.createCell(k).setCellValue(rows.get(i).get(k));
                }
            }
            Delivery delivery = send(book, account("aid"));
            assertThat(delivery.rows().in()).isEqualTo(1);
            assertThat(sheets(delivery)).singleElement().satisfies(sheet -> {
                assertThat(sheet.name()).isEqualTo("填写说明");
                assertThat(sheet.rows().in()).isEqualTo(1);
            });
        }
    }

    private List<org.buluo.app.intake.Sheet> sheets(Delivery delivery) {
        return asItCame.sheets(Scope.wholeCounty(), delivery.id());
    }

    @Test
    void withoutAnAccountTheTownshipGetsWhatItSentOrABlankList() throws Exception {
        database.sql("update account.run set state = 'failed'").update();
        try (XSSFWorkbook book = filled(Locale.CHINESE)) {
            assertThat(book.getSheet(LIST).getLastRowNum()).isZero();
        }
    }

    @Test
    void othersGetNothingOfATownship() {
        for (String login : List.of("school", "leader")) {
            assertThatThrownBy(() ->
                            townships.filled(TOWNSHIP, account(login), Locale.CHINESE, ByteArrayOutputStream::new))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> townships.filled("业州镇", account("town"), Locale.CHINESE, ByteArrayOutputStream::new))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aKindergartenChecksItsChildren() throws Exception {
        takeIn(example(), "aid");
        String school =
                templates.schools(Scope.wholeCounty(), RosterKind.PRESCHOOL).get(0);
        if (accounts.find("garden").isEmpty()) {
            accounts.open(
                    new NewAccount("garden", "冉秀", Role.SCHOOL_OFFICER, new Scope.School(school)), "garden-otter-47");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        templates.filled(RosterKind.PRESCHOOL, school, account("garden"), Locale.CHINESE, () -> out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet list = book.getSheet("学前");
            int children = list.getLastRowNum();
            assertThat(children).isPositive();
            set(list, list.getRow(1), "班级", "大班");
            Delivery delivery = send(book, account("garden"));
            assertThat(delivery.state()).as(delivery.refused()).isEqualTo(DeliveryState.TAKEN);
            assertThat(delivery.corrects()).isTrue();
            assertThat(delivery.rows().kept()).isEqualTo(children);
            assertThat(delivery.school()).isEqualTo(school);
        }
    }
}

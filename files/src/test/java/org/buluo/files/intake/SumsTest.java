package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.buluo.core.roster.Rosters;

/** Whatever stands in the cells: every row is kept or comes back, and nobody is made up. */
class SumsTest {

    private static final List<String> HEADINGS = List.of(
            "户编号,人编号,姓名,证件号码,联系电话,性别",
            "学校名称,学籍号,姓名,身份证件号,年级,出生日期",
            "幼儿园名称,姓名,出生日期,班级,证件号码,入园日期",
            "户号,姓名,身份证号,状态,出生日期,村",
            "姓名,身份证号,类别,城乡,起始日期,终止日期",
            "姓名,残疾证号,类别,等级,监护人,状态",
            "姓名,身份证号,就读县,就读学校,学段,年级",
            "姓名,身份证号,就读县,是否落实,资助金额,回函日期",
            "学校名称,学籍号,姓名,困难类型,困难等级,学年学期",
            "批次号,序号,姓名,户名,金额,结果",
            "学校标识码,学校名称,办学类型,城乡,公办民办,学费标准",
            "学籍号,姓名,异动类型,日期,去向,年级");

    @Provide
    Arbitrary<String> cell() {
        Arbitrary<String> real = Arbitraries.of(
                "",
                "",
                "张三",
                "422899201103050016",
                "4.22899E+17",
                "G422899201103050016",
                "2011-03-05",
                "40178",
                "2009年",
                "三年级",
                "合计",
                "备注：无",
                "成功",
                "在读",
                "低保",
                "500.00",
                "-1",
                "'=1",
                "无",
                "　",
                "\"引\"\"号\"",
                "\"两\n行\"",
                "填表人：");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, real),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.strings().all().excludeChars('"').ofMaxLength(6)));
    }

    @Provide
    Arbitrary<String> file() {
        Arbitrary<String> row =
                cell().list().ofSize(6).map(cells -> cells.stream().collect(Collectors.joining(",")));
        return Combinators.combine(Arbitraries.of(HEADINGS), row.list().ofMaxSize(8))
                .as((heading, rows) -> heading + "\n" + String.join("\n", rows) + "\n");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyRowIsKeptOrComesBack(@ForAll("file") String text) throws IOException {
        Path folder = Files.createTempDirectory("buluo-sums");
        Files.write(folder.resolve("低保.csv"), text.getBytes(StandardCharsets.UTF_8));
        try (Taken taken = new Folder(folder).read()) {
            IntakeReport report = taken.report();
            assertThat(report.in()).isEqualTo(report.kept() + report.returned());
            assertThat(standing(taken.rosters())).isLessThanOrEqualTo(report.kept());
            assertThat(report.defects()).isLessThanOrEqualTo(report.kept());
            assertThat(rows(Folder.lines(Folder.rejects(taken)))).isEqualTo(report.returned());
            assertThat(rows(Folder.lines(Folder.defects(taken)))).isEqualTo(report.defects());
        } finally {
            Files.delete(folder.resolve("低保.csv"));
            Files.delete(folder);
        }
    }

    /** Rows of a returned workbook: all but the sheet's name and its headings. */
    private static int rows(List<String> lines) {
        return (int) lines.stream().filter(line -> line.contains("|低保.csv|")).count();
    }

    private static int standing(Rosters rosters) {
        return rosters.registeredPoor().size()
                + rosters.enrolments().size()
                + rosters.kindergartenChildren().size()
                + rosters.residents().size()
                + rosters.beneficiaries().size()
                + rosters.disabilityCards().size()
                + rosters.elsewherePupils().size()
                + rosters.replies().size()
                + rosters.identifications().size()
                + rosters.bankLines().size()
                + rosters.schools().size()
                + rosters.leavers().size();
    }
}

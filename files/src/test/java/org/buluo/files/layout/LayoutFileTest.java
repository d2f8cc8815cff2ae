package org.buluo.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.policy.LayoutFile;
import org.buluo.files.policy.LayoutReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFileTest {

    private static final String GOOD = """
            layout: mine
            title: 我的版式
            system: 省系统
            confirmed: false
            file: { type: csv, charset: GB18030, rows: 2 }
            columns:
              - { heading: 序号, field: number }
              - { heading: 姓名, field: name, required: true }
              - { heading: 证件号, field: id-number, required: true, check: id-number }
              - { heading: 学段, field: stage, codes: { 小学: "01" } }
              - { heading: 金额, field: amount, format: yuan }
              - { heading: 出生日期, field: birth-date, format: date, pattern: yyyyMMdd }
            """;

    private static LayoutReading read(String text) {
        return LayoutFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> shipped() {
        return LayoutFile.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatComesAlongIsSoundAndSaysThatItIsNotConfirmed(String name) {
        LayoutReading reading = LayoutFile.read(LayoutFile.shipped(name));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.layout().orElseThrow().confirmed()).isFalse();
        assertThat(reading.layout().orElseThrow().id()).isEqualTo(name.replace(".yaml", ""));
    }

    @Test
    void aFaultNamesItsLineAndWhatWasExpected() {
        LayoutReading reading = read(GOOD.replace("field: name", "field: nmae").replace("rows: 2", "rows: 0"));
        assertThat(reading.layout()).isEmpty();
        assertThat(reading.faults())
                .anyMatch(fault -> fault.line() == 8
                        && fault.chinese().contains("nmae")
                        && fault.chinese().contains("name")
                        && fault.english().contains("expected a field"));
        assertThat(reading.faults())
                .anyMatch(fault -> fault.line() == 5 && fault.chinese().contains("最多行数"));
        assertThat(read(GOOD.replace("heading: 金额", "heading: 姓名")).faults())
                .anyMatch(fault -> fault.line() == 11 && fault.chinese().contains("不同的列名"));
        assertThat(read(GOOD.replace("field: number", "field: number, value: x"))
                        .faults())
                .anyMatch(fault -> fault.line() == 7);
        for (String title : List.of("../../x", "a/b", "a\\b", ".x", "\"a\\nb\"", "\" \"", "a:b")) {
            assertThat(read(GOOD.replace("title: 我的版式", "title: " + title)).faults())
                    .as(title)
                    .anyMatch(fault -> fault.line() == 2);
        }
        assertThat(read(GOOD.replace("title: 我的版式", "title: 发放 名单（2019）")).faults())
                .isEmpty();
        assertThat(read("- 1").faults()).isNotEmpty();
        assertThat(read("a: [").faults()).isNotEmpty();
    }

    private static Function<LayoutField, String> child(String name, String id, String stage) {
        Map<LayoutField, String> values = new HashMap<>();
        values.put(LayoutField.NAME, name);
        values.put(LayoutField.ID_NUMBER, id);
        values.put(LayoutField.STAGE, stage);
        values.put(LayoutField.AMOUNT, "500");
        values.put(LayoutField.BIRTH_DATE, "2010-09-01");
        return field -> values.getOrDefault(field, "");
    }

    @Test
    void aRowThatLacksWhatIsRequiredComesBackWithTheReason() throws Exception {
        LayoutOutput output = new LayoutOutput(read(GOOD).layout().orElseThrow(), "水印");
        output.row(child("甲", "42289920100901123X", "小学"));
        output.row(child("乙", "422899201009011231", "小学"));
        output.row(child("丙", "", "小学"));
        output.row(child("丁", "42289920100901123X", "高中"));
        output.row(child("戊", "422899201203152044", ""));
        output.row(child("=己", "422899200811087026", "小学"));
        assertThat(output.exported()).isEqualTo(3);
        assertThat(output.returned()).isEqualTo(3);
        List<LayoutOutput.Part> parts = output.parts("名单");
        assertThat(parts).extracting(LayoutOutput.Part::name).containsExactly("名单-1.csv", "名单-2.csv");
        assertThat(new String(parts.get(0).content(), Charset.forName("GB18030")))
                .isEqualTo("序号,姓名,证件号,学段,金额,出生日期\r\n1,甲,42289920100901123X,01,500.00,20100901\r\n"
                        + "2,戊,422899201203152044,,500.00,20100901\r\n");
        assertThat(new String(parts.get(1).content(), Charset.forName("GB18030")))
                .contains("3,'=己,");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(output.returnedWorkbook()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("水印");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("证件号不是有效的18位身份证号");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("缺少证件号");
            assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("学段“高中”在版式中没有对应代码");
        }
    }

    @Property(tries = 30)
    void rowsInAreRowsExportedAndRowsReturned(@ForAll @Size(max = 30) List<Boolean> known) throws Exception {
        LayoutOutput output = new LayoutOutput(read().layout().orElseThrow(), "");
        known.forEach(one -> output.row(child("甲", one ? "42289920100901123X" : "", "小学")));
        assertThat(output.exported() + output.returned()).isEqualTo(known.size());
        long lines = output.parts("x").stream()
                .mapToLong(part -> new String(part.content(), Charset.forName("GB18030"))
                                .lines()
                                .count()
                        - 1)
                .sum();
        assertThat(lines).isEqualTo(output.exported());
    }

    private static final LayoutReading SOUND = read(GOOD);

    private static LayoutReading read() {
        return SOUND;
    }
}

package org.buluo.files.report.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buluo.files.report.AChild.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.core.account.AidStanding;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.report.AnAccount;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    @Test
    void indicatorsShowBothTheirNumbersAndWhatTheyLack() throws IOException {
        AnAccount account = AnAccount.of(
                        child("0-2").row(0, 2).stands(AidStanding.PAID, 1, 1),
                        child("0-3").stands(AidStanding.DUE, 1, 0),
                        child("0-4").stands(AidStanding.DUE, 1, 0))
                .absent(RosterKind.VOCATIONAL);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(account)))) {
            Map<String, Row> rows = new HashMap<>();
            List<String> texts = new ArrayList<>();
            book.getSheet("总账").forEach(row -> {
                rows.put(String.valueOf(row.getCell(0)), row);
                row.forEach(cell -> texts.add(String.valueOf(cell)));
            });
            Row coverage = rows.get("应助尽助率");
            assertThat(coverage.getCell(2).getNumericCellValue()).isEqualTo(0.3333);
            assertThat(coverage.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(coverage.getCell(4).getNumericCellValue()).isEqualTo(3);
            assertThat(rows.get("小学净入学率").getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(texts).contains("缺少资料：中职").anyMatch(text -> text.contains("户籍口径"));
        }
    }

    private static byte[] bytes(AnAccount account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountyReport.write(account.outcome(), out);
        return out.toByteArray();
    }
}

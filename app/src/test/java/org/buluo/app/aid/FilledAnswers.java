package org.buluo.app.aid;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.Assertions;

/** A workbook of answers as somebody fills it in. */
final class FilledAnswers {

    private FilledAnswers() {}

    /** 许国梁 is objected to, which contradicts the screen; 董家乐 is confirmed; 袁雪莲 has a word that is none. */
    static void fill(Path workbook) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(workbook))) {
            Sheet sheet = book.getSheetAt(0);
            Assertions.assertThat(sheet.getProtect()).isTrue();
            for (Row row : sheet) {
                String name = row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue();
                if (name.equals("许国梁")) {
                    row.getCell(AnswerLayout.ANSWER).setCellValue("异议");
                    row.getCell(AnswerLayout.NOTE).setCellValue("家庭情况有变");
                } else if (name.equals("董家乐")) {
                    row.getCell(AnswerLayout.ANSWER).setCellValue("确认");
                } else if (name.equals("袁雪莲")) {
                    row.getCell(AnswerLayout.ANSWER).setCellValue("也许");
                }
            }
            book.write(out);
        }
        Files.write(workbook, out.toByteArray());
    }
}

package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

class LockedWorkbookTest {

    private static final String WATERMARK = "县中心 & 县局 \"向明\" 2019-12-31 用途：核对";

    private static byte[] marked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, WATERMARK)) {
            SheetWriter sheet = workbook.sheet("名单", List.of(Column.text("姓名"), Column.text("证件号码")), 4);
            for (int i = 0; i < 5; i++) {
                sheet.row(List.of("向明", "42289920100101001" + i));
            }
            workbook.sheet("说明", List.of()).row(List.of("一行"));
        }
        return out.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LockedWorkbook.write(marked(), "KEEP-THIS", out);
        return out.toByteArray();
    }

    @Test
    void itOpensByItsPasswordAlone() throws IOException {
        byte[] locked = locked();
        assertThat(new String(locked, StandardCharsets.UTF_8)).doesNotContain("42289920100101001", "向明");
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(locked), "OTHER"))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(locked)))
                .isInstanceOf(EncryptedDocumentException.class);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(locked), "KEEP-THIS")) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("422899201001010010");
        }
    }

    @Test
    void everySheetSaysOnScreenAndOnPaperWhoTookItAndWhy() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4); // two continuations
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(WATERMARK);
                assertThat(sheet.getHeader().getCenter()).contains("县中心 && 县局");
                assertThat(sheet.getFooter().getCenter()).contains("2019-12-31 用途：核对");
            }
            Sheet first = workbook.getSheetAt(0);
            assertThat(first.getRow(1).getCell(0).getStringCellValue()).isEqualTo("姓名");
            assertThat(first.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        }
    }
}

package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkFailureTest {

    @TempDir
    Path folder;

    @Test
    void aFailureOfTheSinkIsNoDamageOfTheFile() throws Exception {
        ByteArrayOutputStream older = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(older);
        }
        fails(Files.write(folder.resolve("xls"), older.toByteArray()));
        fails(Zips.workbook("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(100_000) + "</sheetData>")
                .write(folder.resolve("xlsx")));
        for (String text : new String[] {
            "a,b\n1,2\n",
            "<table><tr><td>x</td></tr></table>",
            "<Workbook><Worksheet><Table><Row><Cell><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>"
        }) {
            fails(Files.write(folder.resolve("text"), text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void fails(Path file) throws Exception {
        UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
        RowSink sink = new RowSink() {
            @Override
            public void sheet(String name) {
                // nothing fails here
            }

            @Override
            public void row(int number, String[] cells) {
                throw full;
            }
        };
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            assertThatThrownBy(() -> table.read(sink)).isSameAs(full);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
    }

    @Test
    void temporaryFilesAreTheirOwnersAloneAndGoAway() throws Exception {
        Path path;
        try (TemporaryFile file = TemporaryFile.named()) {
            path = file.path();
            file.append(new byte[] {1, 2, 3});
            assertThat(file.read(1, 2)).containsExactly(2, 3);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
        assertThat(path).doesNotExist();
    }
}

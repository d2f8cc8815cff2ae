package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.platform.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Files as they should not be: each is refused in words, and none stops the others. */
class BadFilesTest extends IntakeTest {

    private static final String ELSEWHERE = "姓名,身份证号,就读县,就读学校,乡镇\n向小雨,422899201001015018,巴东县,野三关小学,花坪镇\n";

    @Autowired
    private Desk desk;

    @Autowired
    private StandingFiles standing;

    @TempDir
    private Path folder;

    private Delivery only(Received received) {
        return desk.find(Scope.wholeCounty(), received.deliveries().get(0)).orElseThrow();
    }

    private Received send(String name, byte[] bytes) throws InterruptedException {
        Received received = receiving.receive(
                List.of(new SentFile(name, bytes.length, new ByteArrayResource(bytes))),
                LocalDate.of(2019, 9, 1),
                account("aid"));
        ended(received);
        return received;
    }

    @Test
    void csvInTheOldChineseEncodingIsRead() throws Exception {
        Delivery delivery = only(send("县外.csv", ELSEWHERE.getBytes(Charset.forName("GB18030"))));
        assertThat(delivery.state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(delivery.rows())
                .isEqualTo(new Counts(1, 1, 0, delivery.rows().defects()));
        assertThat(delivery.township()).isEqualTo("花坪镇");
    }

    @Test
    void aNameFromAHostileComputerIsMadeHarmless() throws Exception {
        Delivery delivery =
                only(send("../../etc/\u202Epasswd\u0000\n<b>.csv", ELSEWHERE.getBytes(StandardCharsets.UTF_8)));
        assertThat(delivery.fileName()).isEqualTo("passwd<b>.csv");
        assertThat(delivery.state()).isEqualTo(DeliveryState.TAKEN);
    }

    @Test
    void aWorkbookWithAPasswordWaitsForItAndIsReadAgainWithIt() throws Exception {
        Received received = send("加密.xlsx", encrypted("口令"));
        assertThat(only(received).wantsPassword()).isTrue();
        desk.tellPassword(received.deliveries().get(0), "错的", account("aid"));
        waitForLastJob();
        assertThat(only(received).refused()).contains("密码不对");
        desk.tellPassword(received.deliveries().get(0), "口令", account("aid"));
        waitForLastJob();
        assertThat(only(received).rows().kept()).isEqualTo(1);
        try (Unpacked unpacked = standing.unpack()) {
            assertThat(unpacked.files().get(0).handed().password()).isEqualTo("口令");
        }
        assertThat(database.sql(
                                "select count(*) from intake.delivery where position('口令' in encode(password, 'escape')) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void waitForLastJob() throws InterruptedException {
        Finished.job(
                jobs,
                database.sql("select max(id) from platform.job")
                        .query(Long.class)
                        .single());
    }

    private static byte[] encrypted(String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files);
                    XSSFWorkbook book = new XSSFWorkbook()) {
                var sheet = book.createSheet("名单");
                String[] lines = ELSEWHERE.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    var row = sheet.createRow(i);
                    String[] cells = lines[i].split(",");
                    for (int j = 0; j < cells.length; j++) {
                        row.createCell(j).setCellValue(cells[j]);
                    }
                }
                book.write(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aZipBombIsRefusedAndTheFileBesideItIsTaken() throws Exception {
        Path good = Files.write(folder.resolve("good.csv"), ELSEWHERE.getBytes(StandardCharsets.UTF_8));
        Path bomb = Files.write(folder.resolve("bomb.xlsx"), bomb());
        Received received = takeIn(List.of(bomb, good), "aid");
        Delivery refused = only(received);
        assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(refused.refused()).contains("炸弹");
        assertThat(desk.find(Scope.wholeCounty(), received.deliveries().get(1))
                        .orElseThrow()
                        .rows()
                        .kept())
                .isEqualTo(1);
    }

    /** A workbook whose one sheet unpacks to 200 MB of spaces. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("x").createRow(0).createCell(0).setCellValue("姓名");
            book.write(bytes);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().contains("sheet1")) {
                    zip.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        zip.write(spaces);
                    }
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void theSameBytesAreNotTakenTwice() throws Exception {
        Received first = send("一.csv", ELSEWHERE.getBytes(StandardCharsets.UTF_8));
        Delivery again = only(send("二.csv", ELSEWHERE.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(again.refused()).contains("一.csv", "already taken in on");
        desk.withdraw(first.deliveries().get(0), "重报", account("aid"));
        Delivery third = only(send("三.csv", ELSEWHERE.getBytes(StandardCharsets.UTF_8)));
        assertThat(third.state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(desk.restore(first.deliveries().get(0), account("aid"))).isFalse();
    }

    @Test
    void whatIsNoSpreadsheetSaysSoAndIsKeptAsItCame() throws Exception {
        Delivery delivery = only(send("照片.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3}));
        assertThat(delivery.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(delivery.refused()).contains("不是电子表格");
        assertThat(delivery.rows().in()).isZero();
    }
}

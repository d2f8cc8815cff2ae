package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("名册.xlsx"), bytes);
    }

    private Reason refused(byte[] bytes) throws Exception {
        return refused(file(bytes), Limits.DEFAULT);
    }

    private static Reason refused(Path file, Limits limits) {
        UnreadableFileException refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> Seen.in(file, limits));
        return refusal == null ? null : refusal.reason();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothingIsEmpty() throws Exception {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused(latin("\u00ef\u00bb\u00bf\r\n \t\r\n"))).isEqualTo(Reason.EMPTY);
        assertThat(refused(new byte[5000])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() throws Exception {
        byte[] junk = new byte[10_000];
        new Random(1).nextBytes(junk);
        assertThat(refused(junk)).isEqualTo(Reason.NOT_A_SPREADSHEET);
        for (String begin : new String[] {
            "%PDF-1.4\n1 0 obj",
            "\u0089PNG\r\n",
            "\u00ff\u00d8\u00ff\u00e0",
            "{\\rtf1 x}",
            "MIME-Version: 1.0\nContent-Type: multipart/related",
            "<html><body>没有</body></html>",
            "PK\5\6"
        }) {
            assertThat(refused(latin(begin))).as(begin).isEqualTo(Reason.NOT_A_SPREADSHEET);
        }
    }

    @Test
    void otherOfficeDocumentsAreNoSpreadsheets() throws Exception {
        Path zip = new Zips().part("readme.txt", "x").write(folder.resolve("a.xlsx"));
        assertThat(refused(zip, Limits.DEFAULT)).isEqualTo(Reason.NOT_A_SPREADSHEET);
        Path word = Zips.workbook("")
                .part("xl/workbook.xml", "<document><body/></document>")
                .write(zip);
        assertThat(refused(word, Limits.DEFAULT)).isEqualTo(Reason.NOT_A_SPREADSHEET);
        try (POIFSFileSystem compound = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            compound.writeFilesystem(out);
            assertThat(refused(out.toByteArray())).isEqualTo(Reason.NOT_A_SPREADSHEET);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"standard", "agile"})
    void aNewerWorkbookWithAPasswordIsSaidToHaveOne(EncryptionMode mode) throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            workbook.write(plain);
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(plain.toByteArray()));
                    OutputStream out = encryptor.getDataStream(compound)) {
                opc.save(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                compound.writeFilesystem(out);
            }
        }
        assertThat(refused(file, Limits.DEFAULT)).isEqualTo(Reason.ENCRYPTED);
        opensWith("secret", file);
    }

    private static void opensWith(String password, Path file) throws Exception {
        Seen seen = new Seen();
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT, password)) {
            table.read(seen);
        }
        assertThat(seen.rows).containsExactly(List.of("x"));
        UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class, () -> {
            try (TableFile table = TableFiles.open(file, Limits.DEFAULT, "guess")) {
                table.read(seen);
            }
        });
        assertThat(refusal.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal).hasMessageNotContaining("guess");
    }

    @Test
    void anOlderWorkbookWithAPasswordIsSaidToHaveOne() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refused(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
        opensWith("secret", file(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void whatBreaksOffIsDamaged(double part) throws Exception {
        Path whole = Zips.workbook("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(1000) + "</sheetData>")
                .write(folder.resolve("a.xlsx"));
        byte[] zip = Files.readAllBytes(whole);
        assertThat(refused(Arrays.copyOf(zip, (int) (zip.length * part)))).isEqualTo(Reason.DAMAGED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int i = 0; i < 2000; i++) {
                (i == 0 ? workbook.createSheet() : workbook.getSheetAt(0))
                        .createRow(i)
                        .createCell(0)
                        .setCellValue("x" + i);
            }
            workbook.write(out);
        }
        byte[] older = out.toByteArray();
        assertThat(refused(Arrays.copyOf(older, (int) (older.length * part)))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void partsThatContradictEachOtherAreDamage() throws Exception {
        Path file = folder.resolve("a.xlsx");
        String shared = "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>";
        assertThat(refused(Zips.workbook(shared).write(file), Limits.DEFAULT)).isEqualTo(Reason.DAMAGED);
        assertThat(refused(Zips.workbook(shared).strings("<si><t>a</t></si>").write(file), Limits.DEFAULT))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused(Zips.workbook("<sheetData><row>").write(file), Limits.DEFAULT))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused(
                        Zips.workbook("<sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData>")
                                .write(file),
                        Limits.DEFAULT))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBombIsStopped() throws Exception {
        Path bomb = Zips.workbook("<sheetData/>" + " ".repeat(3_000_000)).write(folder.resolve("a.xlsx"));
        assertThat(refused(bomb, new Limits(1 << 30, 1 << 30, 200, 1_000_000))).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused(bomb, new Limits(1 << 30, 2_000_000, 200, 1 << 30))).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused(bomb, Limits.DEFAULT)).isNull();
        Path strings = Zips.workbook("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")
                .strings("<si><t>" + "a".repeat(3_000_000) + "</t></si>")
                .write(folder.resolve("b.xlsx"));
        assertThat(refused(strings, new Limits(1 << 30, 1 << 30, 200, 1_000_000)))
                .isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aFileLargerThanAllowedIsNotTakenIn() throws Exception {
        assertThat(refused(file(latin("a,b\n")), Limits.ofFileBytes(3))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(file(latin("a,b\n")), Limits.ofFileBytes(4))).isNull();
    }

    @Test
    void entitiesOfStrangersAreNotExpanded() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append("&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        laughs.append("<!ENTITY e \"&a29;\">]>");
        for (String type : new String[] {outside, laughs.toString()}) {
            String sheet =
                    type + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
            Path zip = Zips.workbook("").part("xl/worksheets/sheet1.xml", sheet).write(folder.resolve("a.xlsx"));
            assertThat(refused(zip, Limits.DEFAULT)).isEqualTo(Reason.DAMAGED);
            assertThat(refused(latin("<?xml version=\"1.0\"?>" + type
                            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell>"
                            + "<Data>&e;</Data></Cell></Row></Table></Worksheet></Workbook>")))
                    .isEqualTo(Reason.DAMAGED);
        }
    }
}

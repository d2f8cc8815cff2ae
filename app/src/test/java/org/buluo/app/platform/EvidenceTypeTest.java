package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EvidenceTypeTest {

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatAFileIsItsBytesSay() throws IOException {
        assertThat(EvidenceType.of("%PDF-1.4 … %%EOF".getBytes(StandardCharsets.UTF_8)))
                .contains(EvidenceType.PDF);
        assertThat(EvidenceType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(EvidenceType.JPEG);
        assertThat(EvidenceType.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(EvidenceType.XLSX);
        assertThat(EvidenceType.of(zip("word/document.xml"))).contains(EvidenceType.DOCX);
    }

    @Test
    void whatRunsOrIsBrokenIsNotTaken() throws IOException {
        assertThat(EvidenceType.of(zip("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(EvidenceType.of(zip("evil.exe"))).isEmpty();
        assertThat(EvidenceType.of("%PDF-1.4 cut off".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(EvidenceType.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(EvidenceType.of(new byte[0])).isEmpty();
    }
}

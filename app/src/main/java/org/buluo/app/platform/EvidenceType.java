package org.buluo.app.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file that proves something may be. What it is, its bytes say: its name is not believed. */
public enum EvidenceType {
    /** A document or a scan. */
    PDF("application/pdf", "pdf"),
    /** A photo. */
    JPEG("image/jpeg", "jpg"),
    /** A picture of a screen. */
    PNG("image/png", "png"),
    /** A table without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A text without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private static final int LOOKED_AT = 1024;
    private static final int ENTRIES = 2000;

    private final String mediaType;
    private final String extension;

    EvidenceType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type of this media type. @throws java.util.NoSuchElementException when there is none */
    public static EvidenceType ofMedia(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it shows what lies on paper or before a camera: nobody can have typed it. */
    public boolean isPicture() {
        return this == PDF || this == JPEG || this == PNG;
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file of it is called. */
    public String extension() {
        return extension;
    }

    /** What these bytes are; empty when it is nothing that is taken. */
    public static Optional<EvidenceType> of(byte[] content) {
        if (begins(content, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(PNG);
        }
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return hasEnd(content) ? Optional.of(PDF) : Optional.empty();
        }
        return begins(content, 'P', 'K', 3, 4) ? office(content) : Optional.empty();
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** A document that was cut off has no end. */
    private static boolean hasEnd(byte[] content) {
        int from = Math.max(0, content.length - LOOKED_AT);
        String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF");
    }

    private static Optional<EvidenceType> office(byte[] content) {
        EvidenceType found = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (++entries > ENTRIES || name.endsWith("vbaProject.bin")) {
                    return Optional.empty();
                }
                if (name.equals("xl/workbook.xml")) {
                    found = XLSX;
                } else if (name.equals("word/document.xml")) {
                    found = DOCX;
                }
                skip(zip, content.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    /** Reads past an entry, but not past what a file of this size may hold. */
    private static void skip(ZipInputStream zip, int size) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long most = 200L * size;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            most -= read;
            if (most < 0) {
                throw new IOException("too much in one entry");
            }
        }
    }
}

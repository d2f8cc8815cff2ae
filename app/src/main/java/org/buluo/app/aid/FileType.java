package org.buluo.app.aid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The files that may prove something; a file's own bytes tell which it is, whatever its name says. */
public enum FileType {
    /** A photograph. */
    JPEG("image/jpeg", "jpg"),
    /** A picture. */
    PNG("image/png", "png"),
    /** A scan. */
    PDF("application/pdf", "pdf");

    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int PDF_TAIL = 2048;

    private final String media;
    private final String ending;

    FileType(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    /** The media type. */
    public String media() {
        return media;
    }

    /** How a name ends. */
    public String ending() {
        return ending;
    }

    static FileType of(String media) {
        return Arrays.stream(values())
                .filter(type -> type.media.equals(media))
                .findFirst()
                .orElseThrow();
    }

    /** What these bytes are; empty for anything else, and for a scan that was cut off. */
    static Optional<FileType> of(byte[] content) {
        if (begins(content, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (begins(content, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        return begins(content, PDF_HEAD) && tail(content).contains("%%EOF") ? Optional.of(PDF) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length > head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static String tail(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    }
}

package org.buluo.files.table.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a text file is encoded: what its byte order mark says, else UTF-16 when it can be nothing else, else UTF-8 when
 * what is beyond ASCII reads as UTF-8, else GB18030. A few bad bytes do not make a UTF-8 file a GB18030 one: the majority decides.
 *
 * @param charset never GBK or GB2312: those lose rare characters of names, and GB18030 contains them
 * @param mark bytes of the byte order mark, to be skipped
 */
public record Encoding(Charset charset, int mark) {

    /** The one encoding that all older Chinese ones are part of. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BLOCK = 1 << 16;

    /** Looks into a file, to its end if need be. */
    public static Encoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            int filled = in.readNBytes(block, 0, BLOCK);
            Encoding marked = marked(block, filled);
            if (marked != null) {
                return marked;
            }
            Optional<Charset> wide = WideText.of(block, filled);
            if (wide.isPresent()) {
                return new Encoding(wide.get(), 0);
            }
            Utf8Evidence evidence = new Utf8Evidence();
            while (filled > 0) {
                int rest = evidence.take(block, filled);
                if (evidence.isClear()) {
                    break;
                }
                System.arraycopy(block, filled - rest, block, 0, rest);
                int more = in.readNBytes(block, rest, BLOCK - rest);
                filled = more == 0 ? 0 : rest + more;
            }
            return new Encoding(evidence.isUtf8() ? StandardCharsets.UTF_8 : GB18030, 0);
        }
    }

    /** Whether a file that begins so is UTF-16, whose bytes look like no text. */
    public static boolean isWide(byte[] head) {
        Encoding marked = marked(head, head.length);
        return marked == null
                ? WideText.of(head, head.length).isPresent()
                : marked.charset.name().startsWith("UTF-16");
    }

    private static Encoding marked(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (starts(head, length, 0x84, 0x31, 0x95, 0x33)) {
            return new Encoding(GB18030, 4);
        }
        return null;
    }

    private static boolean starts(byte[] head, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the file from after its mark; what can't be decoded becomes U+FFFD. */
    public Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new InputStreamReader(in, charset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The first characters of the file. */
    public String head(Path file, int characters) throws IOException {
        try (Reader in = new BufferedReader(open(file))) {
            char[] head = new char[characters];
            int length = 0;
            for (int n = 0; n >= 0 && length < characters; n = in.read(head, length, characters - length)) {
                length += n;
            }
            return new String(head, 0, length);
        }
    }
}

package org.buluo.app.areas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.buluo.app.paper.PaperCode;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back, as text that two answers can be compared by. */
final class Answers {

    private static final int AROUND = 80;

    private Answers() {}

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param text the headers that lead on, and the body; a workbook's parts one after another
     */
    record Answer(int status, String text) {

        /** Where another answer differs, and what stands there in both. */
        String differenceTo(Answer other) {
            int at = 0;
            int end = Math.min(text.length(), other.text.length());
            while (at < end && text.charAt(at) == other.text.charAt(at)) {
                at++;
            }
            return around(at) + " | " + other.around(at);
        }

        /** Some of the text. */
        String around(int at) {
            return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
                    .replaceAll("\\s+", " ");
        }

        /** The same with a word that was asked for left out, in each of the forms in which it may come back. */
        Answer without(String word) {
            String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8);
            String left = text.replace(encoded.replace("%", "%25"), "¤")
                    .replace(encoded, "¤")
                    .replace(word, "¤");
            boolean isCode = word.matches("[0-9A-Z]{10}");
            return new Answer(status, isCode ? left.replace(new PaperCode(word).shown(), "¤") : left);
        }
    }

    static Answer of(MockHttpServletResponse response) {
        byte[] body = response.getContentAsByteArray();
        boolean packed = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        String text = packed ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
        return new Answer(
                response.getStatus(),
                tokenless(response.getHeader("Location")) + " " + response.getHeader("HX-Push-Url") + "\n"
                        + text.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                                .replaceAll("<meta name=\"csrf\"[^>]*>", "")
                                .replaceAll("<code class=\"password\">[^<]*</code>", "") // another each time
                                .replaceAll("/children/purpose/\\d+", "/children/purpose/¤")
                                .replaceAll("(打印：[^<]{1,30})\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "$1¤")); // printed now
    }

    /** Of a word that was searched for its token alone comes back, which tells nothing but that it is another word. */
    private static String tokenless(String address) {
        return String.valueOf(address).replaceAll("who=[0-9a-f]{16}", "who=¤");
    }

    private static String unpacked(byte[] body) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (!entry.getName().startsWith("docProps")) {
                    text.append(entry.getName()).append('\n').append(new String(part, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

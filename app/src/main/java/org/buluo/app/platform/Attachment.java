package org.buluo.app.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * An answer that is a file: says to the browser what it is called, and that its content is to be kept and shown in no page.
 * That it is neither cached nor guessed at, the console says of every answer.
 */
public final class Attachment {

    /** The media type of a workbook. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of what may be anything. */
    public static final String ANY = "application/octet-stream";

    private Attachment() {}

    /** Begins the answer; the content is written behind it. @param type its media type */
    public static void begin(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** The whole answer, of which the length is known. The other arguments are as above. */
    public static void send(HttpServletResponse response, String name, String type, byte[] content) throws IOException {
        begin(response, name, type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}

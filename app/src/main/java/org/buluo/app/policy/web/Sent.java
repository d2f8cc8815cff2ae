package org.buluo.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that is a file. */
final class Sent {

    private Sent() {}

    static void file(HttpServletResponse response, String name, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    static void yaml(HttpServletResponse response, String name, String text) throws IOException {
        file(response, name, "application/yaml;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.buluo.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.buluo.app.platform.Attachment;

/** A pack's text as a file. */
final class Sent {

    private Sent() {}

    static void yaml(HttpServletResponse response, String name, String text) throws IOException {
        Attachment.send(response, name, "application/yaml;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}

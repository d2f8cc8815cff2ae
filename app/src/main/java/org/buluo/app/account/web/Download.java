package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The head of an answer that is a file. */
final class Download {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    static void workbook(HttpServletResponse response, String name) {
        file(response, name, WORKBOOK);
    }

    /** A file that some reconciliation made: a workbook, or a text. */
    static void named(HttpServletResponse response, String name) {
        if (name.endsWith(".xlsx")) {
            workbook(response, name);
        } else {
            file(response, name, name.endsWith(".json") ? "application/json" : "text/csv;charset=UTF-8");
        }
    }

    private static void file(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}

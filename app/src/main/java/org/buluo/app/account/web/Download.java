package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import org.buluo.app.platform.Attachment;

/** The head of an answer that is a file. */
final class Download {

    private Download() {}

    static void workbook(HttpServletResponse response, String name) {
        Attachment.begin(response, name, Attachment.WORKBOOK);
    }

    /** A file that some reconciliation or export made: a workbook, an archive, or a text. */
    static void named(HttpServletResponse response, String name) {
        if (name.endsWith(".xlsx")) {
            workbook(response, name);
        } else if (name.endsWith(".zip")) {
            Attachment.begin(response, name, "application/zip");
        } else {
            Attachment.begin(response, name, name.endsWith(".json") ? "application/json" : "text/csv;charset=UTF-8");
        }
    }
}

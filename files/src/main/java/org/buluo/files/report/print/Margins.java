package org.buluo.files.report.print;

import java.time.LocalDate;
import org.buluo.files.table.XmlText;

/** Paper, and what stands above and below each printed sheet. */
record Margins(String title, LocalDate day) {

    void append(StringBuilder xml, String page) {
        xml.append("<printOptions horizontalCentered=\"1\"/>")
                .append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.65\" bottom=\"0.6\" header=\"0.3\"")
                .append(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\"")
                .append(" fitToHeight=\"0\"/><headerFooter><oddHeader>");
        XmlText.append(xml, "&L" + plain(title) + "&R" + plain(page));
        xml.append("</oddHeader><oddFooter>");
        XmlText.append(xml, "&L内部资料 注意保管&C第 &P 页 共 &N 页&R情况截至 " + day);
        xml.append("</oddFooter></headerFooter>");
    }

    /** {@code &} begins a command in these lines. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}

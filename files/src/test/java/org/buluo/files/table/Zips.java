package org.buluo.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, for what no library would write. */
final class Zips {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"" + RELATIONSHIPS + "/%s\" Target=\"%s\"/>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet. @param sheet what stands inside its worksheet element */
    static Zips workbook(String sheet) {
        Zips zips = new Zips();
        zips.part("_rels/.rels", relations(RELATION.formatted("r1", "officeDocument", "xl/workbook.xml")));
        zips.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS
                        + "\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        zips.part(
                "xl/_rels/workbook.xml.rels",
                relations(RELATION.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                        + RELATION.formatted("r2", "sharedStrings", "/xl/sharedStrings.xml")
                        + RELATION.formatted("r3", "styles", "styles.xml")));
        return zips.part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>");
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    Zips part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Zips strings(String inside) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + inside + "</sst>");
    }

    Zips styles(String inside) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + inside + "</styleSheet>");
    }

    /** Replaces words in all parts. */
    Zips replace(String words, String by) {
        parts.replaceAll((name, content) -> content.replace(words, by));
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

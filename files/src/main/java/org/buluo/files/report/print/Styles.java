package org.buluo.files.report.print;

/** The part of a workbook that says how each {@link Look} looks. */
final class Styles {

    private static final String LINE = "style=\"thin\"><color rgb=\"FF9AA5B1\"/>";

    private Styles() {}

    static String xml() {
        StringBuilder xml = new StringBuilder(BookletParts.XML)
                .append("<styleSheet xmlns=\"" + BookletParts.MAIN + "\">")
                .append("<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"#,##0_ ;-#,##0_ ;–_ \"/>")
                .append("<numFmt numFmtId=\"165\" formatCode=\"#,##0.00_ ;-#,##0.00_ ;–_ \"/>")
                .append("<numFmt numFmtId=\"166\" formatCode=\"0.00%_ ;-0.00%_ ;–_ \"/></numFmts>");
        fonts(xml);
        fills(xml);
        xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .append("<left " + LINE + "</left><right " + LINE + "</right><top " + LINE + "</top>")
                .append("<bottom " + LINE + "</bottom><diagonal/></border></borders>")
                .append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .append("</cellStyleXfs>");
        looks(xml);
        return xml.append(
                        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>")
                .toString();
    }

    private static void fonts(StringBuilder xml) {
        xml.append("<fonts count=\"" + Look.Type.values().length + "\">");
        for (Look.Type type : Look.Type.values()) {
            xml.append("<font>")
                    .append(type.bold ? "<b/>" : "")
                    .append("<sz val=\"" + type.size + "\"/><color rgb=\"" + type.colour + "\"/><name val=\""
                            + type.font + "\"/><charset val=\"134\"/></font>");
        }
        xml.append("</fonts>");
    }

    private static void fills(StringBuilder xml) {
        xml.append("<fills count=\"" + Look.Shade.values().length + "\">");
        for (Look.Shade shade : Look.Shade.values()) {
            xml.append("<fill><patternFill patternType=");
            switch (shade) {
                case NONE -> xml.append("\"none\"/>");
                case RESERVED -> xml.append("\"gray125\"/>");
                default ->
                    xml.append("\"solid\"><fgColor rgb=\"" + shade.colour + "\"/><bgColor indexed=\"64\"/>")
                            .append("</patternFill>");
            }
            xml.append("</fill>");
        }
        xml.append("</fills>");
    }

    private static void looks(StringBuilder xml) {
        xml.append("<cellXfs count=\"" + Look.values().length + "\">");
        for (Look look : Look.values()) {
            boolean wrap = look.shown == Look.Shown.TEXT;
            xml.append("<xf numFmtId=\"" + look.shown.format + "\" fontId=\"" + look.type.ordinal() + "\" fillId=\""
                    + look.shade.ordinal() + "\" borderId=\"" + look.edge.ordinal() + "\" xfId=\"0\""
                    + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                    + "<alignment horizontal=\"" + look.align + "\" vertical=\"center\""
                    + (wrap ? " wrapText=\"1\"" : "") + "/></xf>");
        }
        xml.append("</cellXfs>");
    }
}

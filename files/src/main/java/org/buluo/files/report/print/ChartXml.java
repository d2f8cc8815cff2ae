package org.buluo.files.report.print;

import org.buluo.files.table.XmlText;

/** The parts of a workbook that draw a page's charts. */
final class ChartXml {

    private static final String DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String ACCENT = "2E75B6";

    private ChartXml() {}

    /** The drawing that places the charts of a page; chart {@code i} is relation {@code i + 1}. */
    static String drawing(Page page) {
        StringBuilder xml = new StringBuilder(BookletParts.XML)
                .append("<xdr:wsDr xmlns:xdr=\"" + DRAWING_ML + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING_ML
                        + "main\">");
        for (int i = 0; i < page.charts().size(); i++) {
            anchor(xml, page.charts().get(i), i + 1);
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    private static void anchor(StringBuilder xml, Chart chart, int id) {
        Chart.Place place = chart.place();
        xml.append("<xdr:twoCellAnchor>");
        corner(xml, "from", place.fromColumn(), place.fromRow());
        corner(xml, "to", place.toColumn(), place.toRow());
        xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (id + 1) + "\" name=\"图 "
                + id + "\" descr=\"");
        XmlText.append(xml, chart.title());
        xml.append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + DRAWING_ML
                + "chart\"><c:chart xmlns:c=\"" + DRAWING_ML + "chart\" xmlns:r=\"" + BookletParts.RELATIONSHIPS
                + "\" r:id=\"rId" + id
                + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(StringBuilder xml, String name, int column, int row) {
        xml.append("<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + (row - 1)
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
    }

    static String chart(String sheet, Chart chart) {
        StringBuilder xml = new StringBuilder(BookletParts.XML)
                .append("<c:chartSpace xmlns:c=\"" + DRAWING_ML + "chart\" xmlns:a=\"" + DRAWING_ML + "main\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
                .append("<a:defRPr sz=\"1100\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1100\" b=\"1\">")
                .append("<a:ea typeface=\"黑体\"/></a:rPr><a:t>");
        XmlText.append(xml, chart.title());
        xml.append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
                .append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>")
                .append("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        series(xml, sheet, chart);
        xml.append("<c:gapWidth val=\"45\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        axes(xml);
        return xml.append("<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/>")
                .append("<c:dispBlanksAs val=\"gap\"/></c:chart>")
                .append("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>")
                .append("<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"9AA5B1\"/></a:solidFill></a:ln></c:spPr>")
                .append(text(900) + "</c:chartSpace>")
                .toString();
    }

    private static void series(StringBuilder xml, String sheet, Chart chart) {
        xml.append("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:spPr><a:solidFill><a:srgbClr val=\"" + ACCENT
                + "\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
                + "<c:dLbls><c:numFmt formatCode=\"" + chart.format() + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/>"
                + "</c:spPr><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        xml.append("<c:cat><c:strRef><c:f>");
        XmlText.append(xml, CellRef.range(sheet, chart.labelColumn(), chart.fromRow(), chart.toRow()));
        xml.append("</c:f><c:strCache><c:ptCount val=\"" + chart.labels().size() + "\"/>");
        for (int i = 0; i < chart.labels().size(); i++) {
            point(xml, i, chart.labels().get(i));
        }
        xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>");
        XmlText.append(xml, CellRef.range(sheet, chart.valueColumn(), chart.fromRow(), chart.toRow()));
        xml.append("</c:f><c:numCache><c:formatCode>" + chart.format() + "</c:formatCode><c:ptCount val=\""
                + chart.values().size() + "\"/>");
        for (int i = 0; i < chart.values().size(); i++) {
            point(xml, i, chart.values().get(i).toString());
        }
        xml.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void point(StringBuilder xml, int index, String value) {
        xml.append("<c:pt idx=\"" + index + "\"><c:v>");
        XmlText.append(xml, value);
        xml.append("</c:v></c:pt>");
    }

    /** The first label on top, no grid: the bars carry their values. */
    private static void axes(StringBuilder xml) {
        xml.append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>")
                .append(
                        "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>")
                .append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
                .append(text(900) + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>")
                .append("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>")
                .append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/>")
                .append("</c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/>")
                .append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
                .append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/>")
                .append("<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static String text(int size) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + size
                + "\"><a:ea typeface=\"宋体\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    }
}

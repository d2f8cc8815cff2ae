package org.buluo.files.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.indicator.Coverage;
import org.buluo.core.indicator.Rate;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.report.print.Chart;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.Share;

/** 分乡镇: every township in one row, and how far its aid has arrived. */
final class TownshipsPage {

    static final String NAME = "分乡镇";

    private static final int MOST_BARS = 24;
    private static final int CHART_COLUMNS = 12;

    private TownshipsPage() {}

    static void fill(Page page, Findings findings) {
        List<Field<Row>> fields = fields();
        double[] widths = fields.stream().mapToDouble(Field::width).toArray();
        page.widths(widths);
        page.line(Look.TITLE, "分乡镇情况");
        page.line(Look.NOTE, "按户籍（家庭住址）所在乡镇统计；“未了结”指还有责任单位须办理的人数，名单见各乡镇分表。");
        page.begin(3);
        for (int i = 0; i < fields.size(); i++) {
            page.cell(i, Look.HEAD, fields.get(i).heading());
        }
        page.end();
        page.repeatHeading();
        int top = page.row() + 1;
        List<Row> rows = findings.townships().stream()
                .map(t -> new Row(t.name(), t.children()))
                .toList();
        rows.forEach(row -> write(page, fields, row, false));
        write(page, fields, new Row("合计", findings.children()), true);
        chart(page, top, rows);
    }

    private record Row(String name, List<ChildAccount> children) {

        long of(AidStanding aid) {
            return children.stream().filter(c -> c.aid() == aid).count();
        }

        long of(SchoolStanding schooling) {
            return children.stream().filter(c -> c.schooling() == schooling).count();
        }
    }

    private static List<Field<Row>> fields() {
        List<Field<Row>> fields = new ArrayList<>();
        fields.add(new Field<>("乡镇", 16, Look.TEXT, Row::name));
        fields.add(new Field<>("应计人数", 10, Look.COUNT, row -> row.children().size()));
        Stream.of(AidStanding.values())
                .map(aid -> new Field<Row>(aid.chinese(), 9, Look.COUNT, row -> row.of(aid)))
                .forEach(fields::add);
        fields.add(new Field<>("应发（元）", 17, Look.YUAN, row -> AccountPage.due(row.children())));
        fields.add(new Field<>("已发（元）", 17, Look.YUAN, row -> AccountPage.paid(row.children())));
        fields.add(new Field<>("应助尽助率", 11, Look.RATE, row -> rate(Coverage.of(row.children()))));
        fields.add(new Field<>("疑似失学", 9, Look.COUNT, row -> row.of(SchoolStanding.SUSPECTED_OUT)));
        fields.add(new Field<>("确认失学", 9, Look.COUNT, row -> row.of(SchoolStanding.OUT)));
        fields.add(new Field<>(
                "未了结",
                10,
                Look.COUNT,
                row -> row.children().stream().filter(ChildList::isOpen).count()));
        return fields;
    }

    private static Share rate(Rate rate) {
        return Share.of(rate.numerator(), rate.denominator());
    }

    private static void write(Page page, List<Field<Row>> fields, Row row, boolean total) {
        page.begin();
        for (int i = 0; i < fields.size(); i++) {
            Field<Row> field = fields.get(i);
            Look look = total ? field.look().total() : field.look();
            page.cell(i, look, field.value().apply(row));
        }
        page.end();
    }

    private static void chart(Page page, int top, List<Row> rows) {
        int bars = Math.min(rows.size(), MOST_BARS);
        if (bars == 0) {
            return;
        }
        List<Row> shown = rows.subList(0, bars);
        int from = page.row() + 2;
        page.chart(new Chart(
                "各乡镇未了结人数",
                0,
                fields().size() - 1,
                top,
                shown.stream().map(Row::name).toList(),
                shown.stream()
                        .map(row -> row.children().stream()
                                .filter(ChildList::isOpen)
                                .count())
                        .toList(),
                "#,##0",
                new Chart.Place(0, from, CHART_COLUMNS, from + bars + 5)));
    }
}

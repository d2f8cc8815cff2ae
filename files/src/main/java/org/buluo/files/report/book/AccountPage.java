package org.buluo.files.report.book;

import java.util.List;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.indicator.Coverage;
import org.buluo.core.indicator.Rate;
import org.buluo.core.money.Fen;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.report.print.Chart;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.Share;

/** 总账: both standings side by side, their sums, charts of what is open, and what must be read with it. */
final class AccountPage {

    static final String NAME = "总账";

    /** Left table in columns 0 to 5, right table in 7 to 11; the table of both uses all. */
    private static final double[] WIDTHS = {18, 11, 11, 16, 16, 12, 10, 11, 11, 11, 12, 12};

    private static final int RIGHT = 7;
    private static final int CHART_ROWS = 13;

    private final Page page;
    private final Findings findings;
    private final List<ChildAccount> children;

    private AccountPage(Page page, Findings findings) {
        this.page = page;
        this.findings = findings;
        this.children = findings.children();
    }

    static void fill(Page page, Findings findings) {
        new AccountPage(page, findings).fill();
    }

    private void fill() {
        page.widths(WIDTHS);
        page.line(Look.TITLE, findings.title());
        page.line(
                Look.SUBTITLE,
                "资助事实以 " + findings.account().cutOff() + " 为准，情况截至 "
                        + findings.account().asOf() + "。本册姓名、人编号、学籍号均已遮盖，按“儿童编号”可在 account.csv 中查到本人。");
        new Cautions(findings).first().forEach(text -> page.line(Look.WARNING, text));
        page.line(Look.SECTION, "一、应计儿童 " + Counted.text(children.size()) + " 人");
        page.line(Look.NOTE, inShort());
        int top = standings();
        sums();
        charts(top);
        page.breakPage();
        page.line(Look.SECTION, "二、资助状态与就学状态对照（人）");
        cross();
        new IndicatorTable(page).fill(findings.account(), "三、主要指标");
        page.line(Look.SECTION, "四、资金与说明");
        new Cautions(findings).last().forEach(text -> page.line(Look.NOTE, text));
    }

    private String inShort() {
        Rate coverage = Coverage.of(children);
        long open = children.stream().filter(ChildList::isOpen).count();
        return "应助 " + Counted.text(coverage.denominator()) + " 人，已落实 " + Counted.text(coverage.numerator())
                + " 人，应助尽助率 "
                + coverage.percent() + "；疑似失学辍学 " + Counted.text(count(SchoolStanding.SUSPECTED_OUT)) + " 人，确认 "
                + Counted.text(count(SchoolStanding.OUT)) + " 人；须办理的共 " + Counted.text(open) + " 人（各有责任单位，见各乡镇分表）。";
    }

    /** Both tables; answers their first row. */
    private int standings() {
        page.begin(2);
        heads(0, "资助状态", "人数", "占比", "应发（元）", "已发（元）", "名单");
        page.wide(RIGHT, RIGHT + 1, Look.HEAD, "就学状态");
        heads(RIGHT + 2, "人数", "占比", "名单");
        page.end();
        int top = page.row() + 1;
        AidStanding[] aid = AidStanding.values();
        SchoolStanding[] schooling = SchoolStanding.values();
        for (int i = 0; i <= Math.max(aid.length, schooling.length); i++) {
            page.begin();
            if (i < aid.length) {
                aidRow(aid[i]);
            } else if (i == aid.length) {
                aidTotal();
            }
            if (i < schooling.length) {
                schoolRow(schooling[i]);
            } else if (i == schooling.length) {
                page.wide(RIGHT, RIGHT + 1, Look.TOTAL, "合计").cell(RIGHT + 2, Look.TOTAL_COUNT, children.size());
                page.cell(RIGHT + 3, Look.TOTAL_RATE, Share.of(children.size(), children.size()));
                page.cell(RIGHT + 4, Look.TOTAL, null);
            }
            page.end();
        }
        return top;
    }

    private void heads(int column, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            page.cell(column + i, Look.HEAD, texts[i]);
        }
    }

    private void aidRow(AidStanding aid) {
        List<ChildAccount> members =
                children.stream().filter(c -> c.aid() == aid).toList();
        page.cell(0, Look.TEXT, aid.chinese()).cell(1, Look.COUNT, members.size());
        page.cell(2, Look.RATE, Share.of(members.size(), children.size()));
        page.cell(3, Look.YUAN, due(members)).cell(4, Look.YUAN, paid(members));
        list(5, ChildList.pageOf(aid));
    }

    private void aidTotal() {
        page.cell(0, Look.TOTAL, "合计").cell(1, Look.TOTAL_COUNT, children.size());
        page.cell(2, Look.TOTAL_RATE, Share.of(children.size(), children.size()));
        page.cell(3, Look.TOTAL_YUAN, due(children)).cell(4, Look.TOTAL_YUAN, paid(children));
        page.cell(5, Look.TOTAL, null);
    }

    private void schoolRow(SchoolStanding schooling) {
        int members = count(schooling);
        page.wide(RIGHT, RIGHT + 1, Look.TEXT, schooling.chinese()).cell(RIGHT + 2, Look.COUNT, members);
        page.cell(RIGHT + 3, Look.RATE, Share.of(members, children.size()));
        list(RIGHT + 4, ChildList.pageOf(schooling));
    }

    private void list(int column, String name) {
        if (name.isEmpty()) {
            page.cell(column, Look.TEXT, null);
        } else {
            page.link(column, Look.LINK, name, name);
        }
    }

    private void sums() {
        StringBuilder aid = new StringBuilder("应计 " + Counted.text(children.size()) + " 人 ＝ ");
        for (AidStanding standing : AidStanding.values()) {
            aid.append(standing.ordinal() == 0 ? "" : " ＋ ")
                    .append(standing.chinese() + " " + Counted.text(count(standing)));
        }
        page.line(Look.NOTE, aid.toString());
        StringBuilder schooling = new StringBuilder("应计 " + Counted.text(children.size()) + " 人 ＝ ");
        for (SchoolStanding standing : SchoolStanding.values()) {
            schooling
                    .append(standing.ordinal() == 0 ? "" : " ＋ ")
                    .append(standing.chinese() + " " + Counted.text(count(standing)));
        }
        page.line(Look.NOTE, schooling.toString());
    }

    /** What is open, without the large standings beside which it could not be seen. */
    private void charts(int top) {
        page.skip(1);
        int from = page.row();
        List<AidStanding> aid = List.of(AidStanding.values())
                .subList(AidStanding.IN_PAYMENT.ordinal(), AidStanding.NOT_ENTITLED.ordinal());
        List<SchoolStanding> schooling = List.of(SchoolStanding.values())
                .subList(SchoolStanding.ELSEWHERE.ordinal(), SchoolStanding.values().length);
        page.chart(new Chart(
                "资助未了结人数",
                0,
                1,
                top + aid.get(0).ordinal(),
                aid.stream().map(AidStanding::chinese).toList(),
                aid.stream().map(this::count).toList(),
                "#,##0",
                new Chart.Place(0, from, RIGHT - 1, from + CHART_ROWS)));
        page.chart(new Chart(
                "就学状态人数（县内在校以外）",
                RIGHT,
                RIGHT + 2,
                top + schooling.get(0).ordinal(),
                schooling.stream().map(SchoolStanding::chinese).toList(),
                schooling.stream().map(this::count).toList(),
                "#,##0",
                new Chart.Place(RIGHT - 1, from, WIDTHS.length, from + CHART_ROWS)));
        page.skip(CHART_ROWS);
    }

    private void cross() {
        page.begin(2).cell(0, Look.HEAD, "资助＼就学");
        for (SchoolStanding schooling : SchoolStanding.values()) {
            page.cell(schooling.ordinal() + 1, Look.HEAD, schooling.chinese());
        }
        page.cell(WIDTHS.length - 1, Look.HEAD, "合计").end();
        for (AidStanding aid : AidStanding.values()) {
            page.begin().cell(0, Look.TEXT, aid.chinese());
            for (SchoolStanding schooling : SchoolStanding.values()) {
                page.cell(schooling.ordinal() + 1, Look.COUNT, findings.crossed(aid, schooling));
            }
            page.cell(WIDTHS.length - 1, Look.TOTAL_COUNT, count(aid)).end();
        }
        page.begin().cell(0, Look.TOTAL, "合计");
        for (SchoolStanding schooling : SchoolStanding.values()) {
            page.cell(schooling.ordinal() + 1, Look.TOTAL_COUNT, count(schooling));
        }
        page.cell(WIDTHS.length - 1, Look.TOTAL_COUNT, children.size()).end();
        page.skip(1);
    }

    private int count(AidStanding aid) {
        int sum = 0;
        for (SchoolStanding schooling : SchoolStanding.values()) {
            sum += findings.crossed(aid, schooling);
        }
        return sum;
    }

    private int count(SchoolStanding schooling) {
        int sum = 0;
        for (AidStanding aid : AidStanding.values()) {
            sum += findings.crossed(aid, schooling);
        }
        return sum;
    }

    static Fen due(List<ChildAccount> children) {
        return Fen.sum(children.stream().map(ChildAccount::due).toList());
    }

    static Fen paid(List<ChildAccount> children) {
        return Fen.sum(children.stream().map(ChildAccount::paid).toList());
    }
}

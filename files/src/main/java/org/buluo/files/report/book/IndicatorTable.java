package org.buluo.files.report.book;

import java.util.List;
import java.util.stream.Collectors;
import org.buluo.core.account.Reconciled;
import org.buluo.core.indicator.Indicator;
import org.buluo.core.indicator.Rate;
import org.buluo.core.indicator.Reading;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.Share;

/** 主要指标 on the first page: each rate with its two numbers and its formula. */
final class IndicatorTable {

    private static final int FORMULA = 5;

    private final Page page;

    IndicatorTable(Page page) {
        this.page = page;
    }

    void fill(Reconciled account, String title) {
        page.line(Look.SECTION, title);
        page.begin().wide(0, 1, Look.HEAD, "指标").cell(2, Look.HEAD, "数值");
        page.cell(3, Look.HEAD, "分子（人）").cell(4, Look.HEAD, "分母（人）");
        page.wide(FORMULA, page.columns() - 1, Look.HEAD, "算法").end();
        List<Reading> readings = Reading.of(account);
        readings.forEach(this::row);
        page.line(
                Look.NOTE,
                "各入学（园）率均为户籍口径：分子、分母只计户籍人口册中状态正常的儿童，在县外就读的计入，外县户籍在本县就读的不计入；"
                        + "年龄按学年开始前的8月31日计算，就学情况截至 " + days(readings, false) + "。应助尽助率按本账全部应助儿童计算，截至 "
                        + days(readings, true) + "。");
    }

    private void row(Reading reading) {
        Rate rate = reading.rate();
        boolean known = rate.isKnown();
        page.begin().wide(0, 1, Look.TEXT, reading.indicator().chinese());
        page.cell(2, known ? Look.RATE : Look.CENTRED, known ? share(rate) : "未知");
        page.cell(3, Look.COUNT, known ? rate.numerator() : null);
        page.cell(4, Look.COUNT, known ? rate.denominator() : null);
        page.wide(
                FORMULA,
                page.columns() - 1,
                Look.TEXT,
                known ? reading.indicator().formula() : why(reading));
        page.end();
    }

    private static String days(List<Reading> readings, boolean aid) {
        return readings.stream()
                .filter(reading -> aid == (reading.indicator() == Indicator.COVERAGE))
                .map(reading -> reading.day().toString())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Share share(Rate rate) {
        return Share.of(rate.numerator(), rate.denominator());
    }

    private static String why(Reading reading) {
        String lists = reading.missing().stream().map(RosterKind::chinese).collect(Collectors.joining("、"));
        return lists.isEmpty() ? "没有可计入分母的儿童" : "缺少资料：" + lists;
    }
}

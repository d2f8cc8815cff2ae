package org.buluo.files.report.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LetterLine;
import org.buluo.core.money.Fen;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;

/** 县外函告 and 县外来县就读: who must be written to about whom. */
final class LettersPage {

    static final String INQUIRIES = "县外来县就读";

    private final Findings findings;

    private LettersPage(Findings findings) {
        this.findings = findings;
    }

    static void letters(Page page, Findings findings) {
        List<LetterLine> lines = findings.letters();
        long awaiting = lines.stream()
                .filter(line -> line.child().aid() == AidStanding.AWAITING_REPLY)
                .count();
        new LettersPage(findings)
                .fill(
                        page,
                        "县外就读学生函告名单",
                        List.of(
                                "共 " + Counted.text(lines.size()) + " 人，其中县外待落实 " + Counted.text(awaiting)
                                        + " 人。请逐县发函，请就读地县落实资助并回函。",
                                "金额按本省标准测算，仅供对方参考。"),
                        "就读县",
                        lines);
    }

    static void inquiries(Page page, Findings findings) {
        List<LetterLine> lines = findings.account().inquiries();
        new LettersPage(findings)
                .fill(
                        page,
                        "县外户籍来县就读学生函询名单",
                        List.of("共 " + Counted.text(lines.size()) + " 人。困难类别由户籍地县认定，请逐县发函询问；回函之前列为待核实。"),
                        "户籍县",
                        lines);
    }

    private void fill(Page page, String title, List<String> notes, String county, List<LetterLine> lines) {
        PrintedList<LetterLine> list = new PrintedList<>(title, notes, fields(county), ChildLists.MOST);
        list.open(page);
        counties(page, county, lines);
        list.rows(page, lines);
    }

    private List<Field<LetterLine>> fields(String county) {
        return List.of(
                new Field<>(county, 20, Look.TEXT, LettersPage::countyOf),
                of(ChildFields.ID),
                of(ChildFields.PERSON),
                of(ChildFields.STUDENT),
                of(ChildFields.NAME),
                of(ChildFields.TOWNSHIP),
                of(ChildFields.SCHOOL),
                of(ChildFields.GRADE),
                new Field<>(
                        "资助项目",
                        26,
                        Look.TEXT,
                        line -> line.provisions().stream()
                                .map(findings::provision)
                                .collect(Collectors.joining("、"))),
                new Field<>("测算金额（元）", 13, Look.YUAN, LetterLine::amount),
                of(ChildFields.BASIS),
                of(ChildFields.AID),
                of(ChildFields.REASON));
    }

    private static Field<LetterLine> of(Field<ChildAccount> field) {
        return new Field<>(
                field.heading(),
                field.width(),
                field.look(),
                line -> field.value().apply(line.child()));
    }

    private static String countyOf(LetterLine line) {
        return line.county().isEmpty() ? "（县名不详）" : line.county();
    }

    /** How many, and how much, for each county. */
    private static void counties(Page page, String county, List<LetterLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Map<String, List<LetterLine>> byCounty = new LinkedHashMap<>(lines.stream()
                .collect(Collectors.groupingBy(LettersPage::countyOf, TreeMap::new, Collectors.toList())));
        page.begin().wide(0, 1, Look.HEAD, county).wide(2, 3, Look.HEAD, "人数");
        page.wide(4, 5, Look.HEAD, "其中待落实").wide(6, 7, Look.HEAD, "测算金额（元）").end();
        byCounty.forEach((name, members) -> county(page, name, members, Function.identity()));
        county(page, "合计", lines, Look::total);
        page.skip(1);
    }

    private static void county(Page page, String name, List<LetterLine> lines, Function<Look, Look> as) {
        long awaiting = lines.stream()
                .filter(line -> line.child().aid() == AidStanding.AWAITING_REPLY)
                .count();
        Fen amount = Fen.sum(lines.stream().map(LetterLine::amount).toList());
        page.begin().wide(0, 1, as.apply(Look.TEXT), name).wide(2, 3, as.apply(Look.COUNT), lines.size());
        page.wide(4, 5, as.apply(Look.COUNT), awaiting)
                .wide(6, 7, as.apply(Look.YUAN), amount)
                .end();
    }
}

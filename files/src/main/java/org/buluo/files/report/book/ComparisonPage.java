package org.buluo.files.report.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Comparison.Cell;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;

/** 四查三比对: how many children two lists share, for every pair of lists. */
final class ComparisonPage {

    static final String NAME = "四查三比对";

    private static final double FIRST = 16;
    private static final double WIDTH = 9;

    private final Page page;
    private final List<Cell> cells;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Set<String> absent;

    private ComparisonPage(Page page, Findings findings) {
        this.page = page;
        this.cells = findings.account().comparison().cells();
        this.absent = findings.account().absent().stream().map(RosterKind::code).collect(Collectors.toSet());
        pairs().forEach(cell -> {
            sizes.put(cell.left(), cell.inBoth() + cell.onlyLeft());
            sizes.put(cell.right(), cell.inBoth() + cell.onlyRight());
        });
    }

    static void fill(Page page, Findings findings) {
        new ComparisonPage(page, findings).fill();
    }

    private Stream<Cell> pairs() {
        return cells.stream().filter(cell -> !cell.left().equals(cell.right()));
    }

    private void fill() {
        double[] widths = new double[Math.max(sizes.size() + 1, 6)];
        java.util.Arrays.fill(widths, WIDTH);
        widths[0] = FIRST;
        page.widths(widths);
        page.line(Look.TITLE, "四查三比对");
        page.line(Look.NOTE, "每格是同时在两份名单上的应计儿童人数；斜线上是名单本身的人数。名单注“缺”的，未收到资料。");
        cells.stream()
                .filter(cell -> cell.left().equals(cell.right()))
                .forEach(cell -> page.line(Look.NOTE, "同时在两所以上学校有学籍的：" + cell.inBoth() + " 人。"));
        matrix();
        page.skip(1);
        page.line(Look.SECTION, "逐对比较（人）");
        details();
    }

    private void matrix() {
        List<String> names = List.copyOf(sizes.keySet());
        page.begin(2).cell(0, Look.HEAD, "名单");
        for (int i = 0; i < names.size(); i++) {
            page.cell(i + 1, Look.HEAD, label(names.get(i)).replace("（", "\n（"));
        }
        page.end();
        Map<String, Integer> both = new LinkedHashMap<>();
        pairs().forEach(cell -> {
            both.put(cell.left() + "|" + cell.right(), cell.inBoth());
            both.put(cell.right() + "|" + cell.left(), cell.inBoth());
        });
        for (String row : names) {
            page.begin().cell(0, Look.HEAD, label(row));
            for (int i = 0; i < names.size(); i++) {
                String column = names.get(i);
                boolean self = row.equals(column);
                page.cell(
                        i + 1,
                        self ? Look.TOTAL_COUNT : Look.COUNT,
                        self ? sizes.get(row) : both.get(row + "|" + column));
            }
            page.end();
        }
    }

    private void details() {
        page.begin(2).cell(0, Look.HEAD, "甲名单").wide(1, 2, Look.HEAD, "乙名单");
        page.cell(3, Look.HEAD, "两单都有")
                .cell(4, Look.HEAD, "只在甲")
                .cell(5, Look.HEAD, "只在乙")
                .end();
        pairs().filter(cell -> !absent.contains(cell.left()) && !absent.contains(cell.right()))
                .forEach(cell -> page.begin()
                        .cell(0, Look.TEXT, label(cell.left()))
                        .wide(1, 2, Look.TEXT, label(cell.right()))
                        .cell(3, Look.COUNT, cell.inBoth())
                        .cell(4, Look.COUNT, cell.onlyLeft())
                        .cell(5, Look.COUNT, cell.onlyRight())
                        .end());
    }

    private String label(String side) {
        if (side.equals(Comparison.OUT_OF_SCHOOL)) {
            return "失学辍学";
        }
        String name = Stream.of(RosterKind.values())
                .filter(kind -> kind.code().equals(side))
                .map(RosterKind::chinese)
                .findFirst()
                .orElse(side);
        return absent.contains(side) ? name + "（缺）" : name;
    }
}

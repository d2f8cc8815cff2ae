package org.buluo.files.report.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;
import org.buluo.files.report.print.Share;

/** 关联存疑: pairs of rows that may be one child; until somebody decides they count as two. */
final class DoubtsPage {

    static final String NAME = "关联存疑";

    private static final int PARTS = 10_000;

    /** A row, and the child that it counts for. */
    private record Side(String child, PersonRow row) {}

    private final Findings findings;
    private final Map<Origin, Side> sides = new HashMap<>();

    private DoubtsPage(Findings findings) {
        this.findings = findings;
    }

    static void fill(Page page, Findings findings) {
        new DoubtsPage(findings).fill(page);
    }

    private void fill(Page page) {
        List<LinkedRows> reviews = findings.account().links().stream()
                .filter(link -> link.band() == Link.Band.REVIEW)
                .toList();
        meet(reviews);
        List<LinkedRows> ofChildren = reviews.stream()
                .filter(link -> sides.containsKey(link.left()) || sides.containsKey(link.right()))
                .toList();
        PrintedList<LinkedRows> list = new PrintedList<>(
                "关联存疑（疑似同一人）",
                List.of("共 " + Counted.text(ofChildren.size()) + " 对。两行可能是同一个孩子，须人工认定“同一人”或“不同人”；认定之前按两人计。另有 "
                        + Counted.text(reviews.size() - ofChildren.size()) + " 对不涉及应计儿童，见 links.csv。"),
                List.of(
                        new Field<>("甲：来源", 24, Look.TEXT, link -> source(link.left())),
                        new Field<>("行", 7, Look.CENTRED, link -> link.left().row()),
                        new Field<>("儿童编号", 13, Look.TEXT, link -> child(link.left())),
                        new Field<>("姓名", 7, Look.TEXT, link -> name(link.left())),
                        new Field<>("乙：来源", 24, Look.TEXT, link -> source(link.right())),
                        new Field<>("行", 7, Look.CENTRED, link -> link.right().row()),
                        new Field<>("儿童编号", 13, Look.TEXT, link -> child(link.right())),
                        new Field<>("姓名", 7, Look.TEXT, link -> name(link.right())),
                        new Field<>("把握", 8, Look.RATE, link -> new Share((long) (link.score() * PARTS), PARTS)),
                        new Field<>("依据", 44, Look.TEXT, link -> link.evidence().chinese())),
                ChildLists.MOST);
        list.open(page);
        list.rows(page, ofChildren);
    }

    private void meet(List<LinkedRows> reviews) {
        Set<Origin> wanted = new HashSet<>();
        reviews.forEach(link -> {
            wanted.add(link.left());
            wanted.add(link.right());
        });
        for (ChildAccount child : findings.children()) {
            for (PersonRow row : child.rows()) {
                if (wanted.contains(row.origin())) {
                    sides.put(row.origin(), new Side(child.universeId(), row));
                }
            }
        }
    }

    private String source(Origin origin) {
        return findings.account().sources().of(origin).label();
    }

    private String child(Origin origin) {
        Side side = sides.get(origin);
        return side == null ? "" : side.child();
    }

    private Object name(Origin origin) {
        Side side = sides.get(origin);
        return side == null ? null : side.row().name();
    }
}

package org.buluo.files.report.book;

import java.util.ArrayList;
import java.util.List;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.intake.IntakeReport.Line;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;

/** 数据来源: every file, what came of it, and why one was refused. */
final class SourcesPage {

    static final String NAME = "数据来源";

    private static final int HASH = 16;

    private SourcesPage() {}

    static void fill(Page page, Findings findings) {
        IntakeReport intake = findings.outcome().intake();
        PrintedList<Line> list = new PrintedList<>(
                "数据来源",
                notes(findings, intake),
                List.of(
                        new Field<>("文件", 34, Look.TEXT, Line::file),
                        new Field<>("工作表", 16, Look.TEXT, Line::sheet),
                        new Field<>(
                                "种类",
                                11,
                                Look.TEXT,
                                line -> line.kind() == null ? "" : line.kind().chinese()),
                        new Field<>("收到", 9, Look.COUNT, Line::in),
                        new Field<>("采用", 9, Look.COUNT, Line::kept),
                        new Field<>("退回", 8, Look.COUNT, Line::returned),
                        new Field<>("有疑点", 8, Look.COUNT, Line::defects),
                        new Field<>("已被更正", 9, Look.COUNT, Line::superseded),
                        new Field<>("未读取的原因", 38, Look.TEXT, Line::refused),
                        new Field<>("文件指纹（前16位）", 20, Look.TEXT, line -> hash(intake, line))),
                ChildLists.MOST);
        list.open(page);
        list.rows(page, intake.files());
    }

    private static List<String> notes(Findings findings, IntakeReport intake) {
        List<String> notes = new ArrayList<>(new Cautions(findings).first());
        notes.add("收到 " + Counted.text(intake.in()) + " 行 ＝ 采用 " + Counted.text(intake.kept()) + " 行 ＋ 退回 "
                + Counted.text(intake.returned()) + " 行。退回的行见 rejects.xlsx，采用但有疑点的行见 defects.xlsx；更正后可原样交回。");
        if (!intake.skipped().isEmpty()) {
            notes.add("未读取（子文件夹、锁定文件、失效链接）：" + String.join("、", intake.skipped()) + "。");
        }
        return notes;
    }

    private static String hash(IntakeReport intake, Line line) {
        String hash = intake.hashes().getOrDefault(line.file(), "");
        return hash.substring(0, Math.min(HASH, hash.length()));
    }
}

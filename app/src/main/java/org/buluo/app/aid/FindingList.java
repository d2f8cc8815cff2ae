package org.buluo.app.aid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;

/** A school's findings in the layout of an identification list (design.md §5), as it goes in by the door of all files. */
final class FindingList {

    private static final List<Column> COLUMNS = List.of(
            Column.text("学校名称", 24),
            Column.text("学籍号", 22),
            Column.text("姓名", 12),
            Column.text("困难类型", 20),
            Column.text("困难等级", 12),
            Column.text("学年学期", 20));

    private FindingList() {}

    /** Those that count in some term of their school year. */
    static List<Finding> standing(List<Finding> all) {
        return all.stream().filter(finding -> !finding.terms().isEmpty()).toList();
    }

    /** @param title over the list; no two are alike, since the same bytes do not count twice */
    static byte[] workbook(String title, List<Finding> standing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, title)) {
            SheetWriter sheet = workbook.sheet("困难认定", COLUMNS);
            for (Finding finding : standing) {
                sheet.row(List.of(
                        finding.school(),
                        finding.person().studentNumber(),
                        finding.person().name(),
                        finding.category().written(),
                        finding.level().written(),
                        finding.terms()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

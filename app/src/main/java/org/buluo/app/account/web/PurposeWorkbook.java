package org.buluo.app.account.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.ExportPurpose;
import org.buluo.app.account.Line;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.account.Run;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** A list of children with full numbers, as one purpose needs it. */
@Component
class PurposeWorkbook {

    private static final List<RosterKind> HOMES =
            List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL, RosterKind.REGISTERED_POOR);
    /** The register's account is the present one; a bank's answer may tell of one that failed. */
    private static final List<RosterKind> ACCOUNTS = List.of(RosterKind.REGISTERED_POOR, RosterKind.BANK_RETURN);

    private static final double WIDTH = 20;
    private static final double NARROW = 6;

    private final RowsAsStated rows;
    private final Tell tell;

    PurposeWorkbook(RowsAsStated rows, Tell tell) {
        this.rows = rows;
        this.tell = tell;
    }

    /** What is to be written. @param narrowed the list in words @param watermark for every sheet */
    record Order(
            Run run, ChildFilter filter, PageRequest order, ExportPurpose purpose, String narrowed, String watermark) {}

    /** The workbook, in the clear. */
    byte[] written(Scope scope, Order order) throws IOException {
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(clear, order.watermark())) {
            SheetWriter sheet = workbook.sheet(tell.say("account.children"), columns(order.purpose()));
            int[] number = {0};
            rows.each(
                    scope,
                    order.run().id(),
                    order.filter(),
                    order.order(),
                    (child, stated) -> row(sheet, cells(++number[0], order.purpose(), child, stated)));
            SheetWriter about = workbook.sheet(tell.say("account.about"), List.of());
            about.row(List.of(tell.say("account.run"), tell.run(order.run())));
            about.row(List.of(tell.say("account.filters"), order.narrowed()));
            about.row(List.of(tell.say("account.figure.children"), String.valueOf(number[0])));
        }
        return clear.toByteArray();
    }

    private List<Column> columns(ExportPurpose purpose) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(tell.say("platform.table.number"), NARROW));
        columns.add(Column.text(tell.say("account.name"), WIDTH));
        for (String name : purpose.columns()) {
            columns.add(
                    name.equals("due")
                            ? Column.number(tell.say(key(name)), WIDTH)
                            : Column.text(tell.say(key(name)), WIDTH));
        }
        return columns;
    }

    /** Where the words of a column are. */
    static String key(String column) {
        return "account.purpose.column." + column;
    }

    private List<String> cells(int number, ExportPurpose purpose, ChildLine child, List<ReceivedRow> stated) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        cells.add(child.line().person().name());
        purpose.columns().forEach(column -> cells.add(cell(column, child, stated)));
        return cells;
    }

    private String cell(String column, ChildLine child, List<ReceivedRow> stated) {
        Line line = child.line();
        return switch (column) {
            case "id-no" -> line.person().idNumber();
            case "student-no" -> line.person().studentNumber();
            case "person-no" -> line.personNo();
            case "birth" -> tell.day(line.person().birth());
            case "sex" -> tell.word("sex", child.sex());
            case "school" -> line.schoolWithCounty();
            case "grade" -> tell.grade(line);
            case "township" -> line.township();
            case "village" -> line.village();
            case "due" -> tell.money(line.dueFen()).replace(",", "");
            case "guardian" -> NearestRow.says(Field.GUARDIAN, HOMES, stated);
            case "guardian-id" -> NearestRow.says(Field.GUARDIAN_ID, HOMES, stated);
            case "phone" -> NearestRow.says(Field.PHONE, HOMES, stated);
            case "address" -> NearestRow.says(Field.ADDRESS, HOMES, stated);
            case "bank" -> NearestRow.says(Field.BANK, ACCOUNTS, stated);
            case "bank-card" -> NearestRow.says(Field.BANK_CARD, ACCOUNTS, stated);
            case "holder" -> NearestRow.says(Field.HOLDER, ACCOUNTS, stated);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static void row(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

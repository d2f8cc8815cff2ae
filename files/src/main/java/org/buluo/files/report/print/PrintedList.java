package org.buluo.files.report.print;

import java.util.List;
import java.util.Objects;
import org.buluo.core.money.Fen;

/**
 * A page that is one list: a title, what people must know of it, a heading that stays in view, the rows numbered, and
 * their sums.
 *
 * @param title of the page
 * @param notes above the list
 * @param fields the columns after 序号
 * @param most rows that are printed; how many more there are is said below
 */
public record PrintedList<T>(String title, List<String> notes, List<Field<T>> fields, int most) {

    private static final double NUMBER_WIDTH = 6;

    /** Sets the columns of the page and writes its title and notes. */
    public void open(Page page) {
        double[] widths = new double[fields.size() + 1];
        widths[0] = NUMBER_WIDTH;
        for (int i = 0; i < fields.size(); i++) {
            widths[i + 1] = fields.get(i).width();
        }
        page.widths(widths);
        page.line(Look.TITLE, title);
        notes.forEach(note -> page.line(Look.NOTE, note));
    }

    /** Writes the list. */
    public void rows(Page page, List<? extends T> rows) {
        heading(page);
        int shown = Math.min(rows.size(), most);
        for (int i = 0; i < shown; i++) {
            row(page, i + 1, rows.get(i));
        }
        if (rows.isEmpty()) {
            page.begin().wide(0, fields.size(), Look.CENTRED, "无").end();
        } else {
            page.filter();
            total(page, rows);
        }
        if (shown < rows.size()) {
            page.line(Look.NOTE, "表内列出前 " + shown + " 条，另有 " + (rows.size() - shown) + " 条见 account.csv。");
        }
    }

    /** As high as its longest text needs: spreadsheets do not all fit the height by themselves. */
    private void row(Page page, int number, T of) {
        Object[] values = new Object[fields.size()];
        int lines = 1;
        for (int f = 0; f < values.length; f++) {
            Field<T> field = fields.get(f);
            values[f] = field.value().apply(of);
            if (values[f] instanceof String text) {
                lines = Math.max(lines, Wrapping.lines(text, field.width()));
            }
        }
        page.begin(lines).cell(0, Look.CENTRED, number);
        for (int f = 0; f < values.length; f++) {
            page.cell(f + 1, fields.get(f).look(), values[f]);
        }
        page.end();
    }

    private void heading(Page page) {
        page.begin(2).cell(0, Look.HEAD, "序号");
        for (int f = 0; f < fields.size(); f++) {
            page.cell(f + 1, Look.HEAD, fields.get(f).heading());
        }
        page.end();
        page.repeatHeading();
    }

    /** Over all rows, those that are not printed too. */
    private void total(Page page, List<? extends T> rows) {
        page.begin().cell(0, Look.TOTAL, "合计");
        for (int f = 0; f < fields.size(); f++) {
            Field<T> field = fields.get(f);
            Look look = field.look().total();
            page.cell(f + 1, look, sum(field, rows));
        }
        page.end();
    }

    private Object sum(Field<T> field, List<? extends T> rows) {
        return switch (field.look()) {
            case YUAN ->
                Fen.sum(rows.stream()
                        .map(field.value())
                        .filter(Objects::nonNull)
                        .map(Fen.class::cast)
                        .toList());
            case COUNT ->
                rows.stream()
                        .map(field.value())
                        .filter(Objects::nonNull)
                        .mapToLong(value -> ((Number) value).longValue())
                        .sum();
            default -> null;
        };
    }
}

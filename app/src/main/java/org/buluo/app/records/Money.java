package org.buluo.app.records;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Sums of what stands in the cells of printed rows, in yuan.
 *
 * @param due 应发
 * @param waived 免收
 * @param paid 已发
 */
public record Money(BigDecimal due, BigDecimal waived, BigDecimal paid) {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int FEN_DIGITS = 2;

    /** Of these rows. */
    static Money of(List<PrintedRow> rows) {
        return new Money(sum(rows, Cell.DUE), sum(rows, Cell.WAIVED), sum(rows, Cell.PAID));
    }

    private static BigDecimal sum(List<PrintedRow> rows, Cell cell) {
        return rows.stream()
                .map(row -> row.get(cell).replace(",", ""))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As papers show it. */
    public static String text(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(yuan);
    }

    /** A sum of fen as papers show it. */
    public static String text(long fen) {
        return text(BigDecimal.valueOf(fen, FEN_DIGITS));
    }

    /** Whether there is any money to tell of. */
    public boolean isAny() {
        return due.signum() != 0 || paid.signum() != 0;
    }

    public String dueText() {
        return text(due);
    }

    public String waivedText() {
        return text(waived);
    }

    public String paidText() {
        return text(paid);
    }
}

package org.buluo.app.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds up what stands in columns: exact, in the form in which the cells are written. */
final class ColumnSums {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final BigDecimal[] sums;

    ColumnSums(List<PaperColumn> columns) {
        sums = columns.stream()
                .map(column -> column.kind() == PaperColumn.Kind.SUM ? BigDecimal.ZERO : null)
                .toArray(BigDecimal[]::new);
    }

    /** An empty cell adds nothing. */
    void add(PaperRow row) {
        for (int i = 0; i < sums.length; i++) {
            String cell = row.cells().get(i).replace(",", "");
            if (sums[i] != null && !cell.isEmpty()) {
                sums[i] = sums[i].add(new BigDecimal(cell));
            }
        }
    }

    /** One for each column; empty where nothing is added up. */
    List<String> text() {
        List<String> text = new ArrayList<>();
        for (BigDecimal sum : sums) {
            text.add(sum == null ? "" : new DecimalFormat(sum.scale() > 0 ? "#,##0.00" : "#,##0", SYMBOLS).format(sum));
        }
        return text;
    }
}

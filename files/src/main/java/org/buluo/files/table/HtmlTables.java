package org.buluo.files.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The tables of a page as sheets, row by row as they are parsed. A table inside a table that only arranges the page is
 * a sheet of its own; inside a table with data it is part of its cell.
 */
final class HtmlTables {

    /** A table that has begun. */
    private static final class Table {
        private final String name;
        private final Spans spans = new Spans();
        private MergingSink sink;
        private int row;
        private boolean data;

        Table(int number) {
            name = "表" + number;
        }
    }

    private static final int MOST_COLUMNS_SPANNED = 1000;
    private static final int MOST_ROWS_SPANNED = 65_534;

    private final RowSink sink;
    private final Map<Element, Table> tables = new IdentityHashMap<>();
    private final List<String> titles = new ArrayList<>();
    private Table current;

    HtmlTables(RowSink sink) {
        this.sink = sink;
    }

    int count() {
        return tables.size();
    }

    /** Takes a row, a caption or a heading. @return whether it is done with and may be forgotten */
    boolean take(Element piece) {
        Element element = piece.parent() == null ? null : piece.parent().closest("table");
        boolean row = piece.nameIs("tr");
        if (element == null) {
            addTitle(row ? "" : piece.text());
            return true;
        }
        if (!row && !piece.nameIs("caption") || isInsideData(element)) {
            return false;
        }
        Table table = tables.computeIfAbsent(element, e -> new Table(tables.size() + 1));
        if (row) {
            row(table, piece);
        } else {
            addTitle(piece.text());
        }
        return true;
    }

    private void addTitle(String text) {
        if (!text.isEmpty()) {
            titles.add(text);
        }
    }

    private boolean isInsideData(Element table) {
        for (Element outer = above(table); outer != null; outer = above(outer)) {
            Table known = tables.get(outer);
            if (known != null && known.data) {
                return true;
            }
        }
        return false;
    }

    private static Element above(Element table) {
        return table.parent() == null ? null : table.parent().closest("table");
    }

    private void row(Table table, Element tr) {
        if (!titles.isEmpty()) {
            begin(table);
        }
        int row = ++table.row;
        String[] cells = new String[32];
        int count = 0;
        int texts = 0;
        List<int[]> areas = new ArrayList<>();
        for (Element cell : tr.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            int column = table.spans.free(row, count);
            int last = column + span(cell, "colspan", MOST_COLUMNS_SPANNED) - 1;
            if (last >= Spans.MOST_COLUMNS) {
                break;
            }
            int lastRow = row + span(cell, "rowspan", MOST_ROWS_SPANNED) - 1;
            table.spans.take(lastRow, column, last);
            cells = column < cells.length ? cells : Arrays.copyOf(cells, column * 2);
            cells[column] = cell.text();
            texts += cells[column].isEmpty() ? 0 : 1;
            areas.add(new int[] {lastRow, column, last});
            count = last + 1;
        }
        if (texts > 0) {
            table.data |= texts > 1;
            begin(table);
        }
        hand(table, cells, areas);
    }

    private void hand(Table table, String[] cells, List<int[]> areas) {
        if (table.sink == null) {
            return;
        }
        for (int[] area : areas) {
            if (area[0] > table.row) {
                table.sink.begin(area[0], area[1], area[2], cells[area[1]]);
            }
        }
        int width = areas.isEmpty() ? 0 : areas.get(areas.size() - 1)[1] + 1;
        table.sink.row(table.row, cells, width);
    }

    /** Makes a table the current sheet, and the titles above it rows of it. */
    private void begin(Table table) {
        if (table != current) {
            current = table;
            table.sink = table.sink == null ? new MergingSink(sink) : table.sink;
            table.sink.sheet(table.name, MergedAreas.NONE);
        }
        titles.forEach(title -> table.sink.row(++table.row, new String[] {title}, 1));
        titles.clear();
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 && attribute.equals("rowspan") ? most : Math.max(1, Math.min(span, most));
    }
}

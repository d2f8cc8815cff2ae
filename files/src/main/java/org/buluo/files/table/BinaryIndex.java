package org.buluo.files.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import org.buluo.files.table.value.NumberFormat;

/** What a binary workbook consists of, gathered before its cells are read. */
final class BinaryIndex implements HSSFListener {

    /** A sheet of cells. */
    static final class Sheet {
        private final MergedAreas areas = new MergedAreas();
        private boolean ordered = true;

        MergedAreas areas() {
            return areas;
        }

        /** Whether its cells come row after row, as all but a few programs write them. */
        boolean ordered() {
            return ordered;
        }
    }

    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final BitSet dates = new BitSet();
    private boolean from1904;
    private int depth;
    private int lastRow;

    @Override
    public void processRecord(Record read) {
        if (read instanceof BOFRecord begin) {
            if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                sheets.add(new Sheet());
                lastRow = 0;
            }
        } else if (read instanceof EOFRecord) {
            depth--;
        } else if (read instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (read instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), NumberFormat.isDate(format.getFormatString()));
        } else if (read instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (read instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (!sheets.isEmpty()) {
            inSheet(read);
        }
    }

    private void inSheet(Record read) {
        Sheet sheet = sheets.get(sheets.size() - 1);
        if (read instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                add(sheet.areas, merges.getAreaAt(i));
            }
        } else if (read instanceof CellValueRecordInterface cell) {
            sheet.ordered &= cell.getRow() >= lastRow;
            lastRow = cell.getRow();
        }
    }

    private static void add(MergedAreas areas, CellRangeAddress area) {
        try {
            areas.add(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
        } catch (TooMuchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sheets as their records follow each other. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** The name of the sheet whose records come as the n-th. */
    String name(int n) {
        List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(bound));
        return n < ordered.size() ? ordered.get(n).getSheetname() : "";
    }

    boolean isDate(int style) {
        if (dates.isEmpty() && !styles.isEmpty()) {
            for (int i = 0; i < styles.size(); i++) {
                int format = styles.get(i);
                dates.set(i, NumberFormat.isDate(format) || formats.getOrDefault(format, false));
            }
            styles.clear();
        }
        return dates.get(style);
    }

    boolean from1904() {
        return from1904;
    }
}

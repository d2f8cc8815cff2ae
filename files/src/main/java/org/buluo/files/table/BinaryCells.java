package org.buluo.files.table;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.buluo.files.table.value.DateText;
import org.buluo.files.table.value.NumberText;

/** The rows of a binary workbook, as its records come. */
final class BinaryCells implements HSSFListener {

    private final BinaryIndex index;
    private final MergingSink sink;
    private final TreeMap<Integer, String[]> rows = new TreeMap<>();

    private SSTRecord texts;
    private int depth;
    private int sheet = -1;
    private FormulaRecord awaitingText;

    BinaryCells(BinaryIndex index, MergingSink sink) {
        this.index = index;
        this.sink = sink;
    }

    @Override
    public void processRecord(Record read) {
        if (read instanceof BOFRecord begin) {
            if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                sheet++;
                if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
                    sink.sheet(index.name(sheet), index.sheets().get(sheet).areas());
                }
            }
        } else if (read instanceof EOFRecord) {
            depth--;
            if (depth == 0) {
                handOn(Integer.MAX_VALUE);
            }
        } else if (read instanceof SSTRecord shared) {
            texts = shared;
        } else if (read instanceof StringRecord text && awaitingText != null) {
            put(awaitingText, text.getString());
            awaitingText = null;
        } else if (read instanceof CellValueRecordInterface cell && depth == 1) {
            cell(cell);
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            put(cell, texts.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            put(cell, number(number.getValue(), cell.getXFIndex()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isError() ? error(value.getErrorValue()) : truth(value.getBooleanValue()));
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            case NUMERIC -> put(formula, number(formula.getValue(), formula.getXFIndex()));
            default -> {
                // an empty text
            }
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private String number(double value, int style) {
        String date = index.isDate(style) ? DateText.ofSerial(value, index.from1904()) : null;
        return date == null ? NumberText.of(value) : date;
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (index.sheets().get(sheet).ordered()) {
            handOn(cell.getRow());
        }
        int column = cell.getColumn();
        String[] row = rows.computeIfAbsent(cell.getRow(), r -> new String[column + 1]);
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
            rows.put(cell.getRow(), row);
        }
        row[column] = text;
    }

    /** Hands on the rows before one. */
    private void handOn(int before) {
        while (!rows.isEmpty() && rows.firstKey() < before) {
            Map.Entry<Integer, String[]> row = rows.pollFirstEntry();
            sink.row(row.getKey() + 1, row.getValue(), row.getValue().length);
        }
    }
}

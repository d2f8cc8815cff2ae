package org.buluo.files.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.buluo.core.identity.CitizenId;
import org.buluo.files.table.Column;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;

/**
 * Writes a list in a layout. A row that lacks what the layout requires is not written but comes back with the reason: rows
 * in = rows exported + rows returned.
 */
public final class LayoutOutput {

    private static final String REASON = "退回原因";

    private final ExportLayout layout;
    private final String watermark;
    private final List<List<String>> exported = new ArrayList<>();
    private final List<List<String>> returned = new ArrayList<>();

    /** @param watermark who takes it, when and what for; stands in workbooks that come back */
    public LayoutOutput(ExportLayout layout, String watermark) {
        this.layout = layout;
        this.watermark = watermark;
    }

    /** A file. @param content in the clear */
    public record Part(String name, byte[] content) {
        @Override
        public String toString() {
            return "Part[" + name + "]";
        }
    }

    /** Takes a row. @param source gives the plain value of a field, empty when it is not known */
    public void row(Function<LayoutField, String> source) {
        List<String> cells = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (ExportLayout.ColumnForm column : layout.columns()) {
            cells.add(cell(column, source, faults));
        }
        if (faults.isEmpty()) {
            exported.add(cells);
        } else {
            cells.add(String.join("；", faults));
            returned.add(cells);
        }
    }

    /** How many rows go out. */
    public int exported() {
        return exported.size();
    }

    /** How many rows stay here. */
    public int returned() {
        return returned.size();
    }

    private String cell(ExportLayout.ColumnForm column, Function<LayoutField, String> source, List<String> faults) {
        String raw = raw(column, source).strip();
        if (raw.isEmpty()) {
            if (column.required()) {
                faults.add("缺少" + column.heading());
            }
            return "";
        }
        String coded = raw;
        if (!column.codes().isEmpty()) {
            coded = column.codes().getOrDefault(raw, column.otherwise());
            if (coded == null) {
                faults.add(column.heading() + "“" + raw + "”在版式中没有对应代码");
                return raw;
            }
        }
        String written = written(column, coded);
        if (written == null) {
            faults.add(column.heading() + "不是所要求的格式");
            return coded;
        }
        if (!isSound(column, written)) {
            faults.add(column.heading() + (column.check() == ExportLayout.Check.ID_NUMBER ? "不是有效的18位身份证号" : "应全为数字"));
        }
        if (!canEncode(written)) {
            faults.add(column.heading() + "有" + layout.file().charset().name() + "写不出的字");
        }
        return written;
    }

    private String raw(ExportLayout.ColumnForm column, Function<LayoutField, String> source) {
        if (column.field() == null) {
            return column.value();
        }
        return column.field() == LayoutField.NUMBER
                ? String.valueOf(exported.size() + 1)
                : source.apply(column.field());
    }

    /** @return null when it can't be written so */
    private static String written(ExportLayout.ColumnForm column, String value) {
        try {
            return switch (column.format()) {
                case TEXT -> value;
                case YUAN ->
                    new BigDecimal(value).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
                case DATE -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern(column.pattern()));
            };
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        } catch (ArithmeticException e) { // less than a fen
            return null;
        }
    }

    private static boolean isSound(ExportLayout.ColumnForm column, String written) {
        return switch (column.check()) {
            case NONE -> true;
            case ID_NUMBER -> CitizenId.parse(written).isSound() && written.length() == 18;
            case DIGITS -> written.chars().allMatch(c -> c >= '0' && c <= '9');
        };
    }

    private boolean canEncode(String written) {
        Charset charset = layout.file().charset();
        CharsetEncoder encoder = charset.newEncoder();
        return layout.file().type() == ExportLayout.Type.XLSX || encoder.canEncode(written);
    }

    /** The files, each at most as long as the system takes them. @param name without its ending */
    public List<Part> parts(String name) throws IOException {
        List<Part> parts = new ArrayList<>();
        int most = layout.file().mostRows();
        for (int from = 0; from < exported.size(); from += most) {
            List<List<String>> rows = exported.subList(from, Math.min(exported.size(), from + most));
            String number = exported.size() > most ? "-" + (parts.size() + 1) : "";
            String ending = layout.file().type().ending();
            parts.add(new Part(
                    name + number + ending,
                    layout.file().type() == ExportLayout.Type.CSV ? csv(rows) : workbook(rows)));
        }
        return parts;
    }

    private byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet(layout.file().sheet(), columns());
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private List<Column> columns() {
        return layout.columns().stream()
                .map(column -> new Column(column.heading(), 0, column.isNumber(), false))
                .toList();
    }

    private byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                layout.columns().stream().map(ExportLayout.ColumnForm::heading).toList());
        rows.forEach(row -> line(text, row));
        return text.toString().getBytes(layout.file().charset());
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = Neutral.text(cells.get(i));
            boolean quoted = cell.matches("(?s).*[\",\\r\\n].*");
            text.append(i > 0 ? "," : "").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append("\r\n");
    }

    /** The rows that stay here, each with its reason: as in the layout, to be mended at their source. */
    public byte[] returnedWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column> columns = new ArrayList<>(columns());
        columns.add(Column.text(REASON, 40));
        try (WorkbookWriter workbook = new WorkbookWriter(out, watermark)) {
            SheetWriter sheet = workbook.sheet("退回", columns);
            for (List<String> row : returned) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }
}

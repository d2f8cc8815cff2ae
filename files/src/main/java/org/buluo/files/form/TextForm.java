package org.buluo.files.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.buluo.files.form.FormException.Reason;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.text.Encoding;
import org.buluo.files.table.text.Separator;

/** A form of separated text: its lines stay as they are, in its own encoding. */
final class TextForm implements BlankForm {

    private final byte[] content;
    private final Encoding encoding;
    private final List<String> lines;
    private final String ending;
    private final char separator;

    TextForm(byte[] content) throws FormException {
        this.content = content.clone();
        this.encoding = encoding(content);
        String text = decoded(content, encoding);
        if (text.indexOf('\0') >= 0 || text.isBlank()) {
            throw new FormException(Reason.NOT_A_SPREADSHEET);
        }
        this.ending = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = text.lines().toList();
        this.separator = Separator.of(text).character();
    }

    /** The text of a file, in the encoding that its bytes are in. */
    static String decoded(byte[] content) {
        return decoded(content, encoding(content));
    }

    private static String decoded(byte[] content, Encoding encoding) {
        return new String(content, encoding.mark(), content.length - encoding.mark(), encoding.charset());
    }

    private static Encoding encoding(byte[] content) {
        try {
            Path file = Files.createTempFile("buluo-form", ".csv");
            try {
                Files.write(file, content);
                return Encoding.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FormSheet> sheets() {
        FormGrid grid = new FormGrid();
        lines.forEach(line -> grid.add(cells(line), new BitSet()));
        return new HeadingFinder(grid).find(0, "").stream().toList();
    }

    /** Headings of a text hold no line breaks. */
    private String[] cells(String line) {
        String[] cells = line.split(Pattern.quote(String.valueOf(separator)), -1);
        return Arrays.stream(cells)
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toArray(String[]::new);
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public byte[] filled(FormSheet sheet, Map<Integer, FormValue> fields, List<FormRow> rows) {
        int first = sheet.body().first();
        int width = sheet.columns().stream().mapToInt(FormColumn::at).max().orElse(0) + 1;
        List<String> written = new ArrayList<>(lines.subList(0, Math.min(first, lines.size())));
        rows.forEach(row -> written.add(line(row, fields, width)));
        int footer = Math.max(
                sheet.body().footer(),
                Math.min(first + rows.size(), sheet.body().footer()));
        written.addAll(lines.subList(Math.min(footer, lines.size()), lines.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, encoding.mark());
        out.writeBytes((String.join(ending, written) + ending).getBytes(encoding.charset()));
        return out.toByteArray();
    }

    private String line(FormRow row, Map<Integer, FormValue> fields, int width) {
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            FormValue field = fields.get(column);
            cells.add(field == null ? "" : quoted(Neutral.text(row.text(field))));
        }
        return String.join(String.valueOf(separator), cells);
    }

    private String quoted(String text) {
        boolean plain = text.indexOf(separator) < 0 && text.indexOf('"') < 0 && !text.contains("\n");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

package org.buluo.files.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.files.table.text.Encoding;

/**
 * The heading row of a register.
 *
 * @param charset how the file is encoded
 * @param separator what stands between cells
 * @param fields what each column says; null for a column of no use
 * @param unit the column of the units that are asked for; -1 when none is
 * @param from where the rows begin
 */
record Head(Charset charset, byte separator, List<Field> fields, int unit, long from) {

    private static final byte[] SEPARATORS = {',', '\t', ';'};
    private static final int LONGEST = 1 << 16;
    private static final List<String> KEYS = List.of("person_no", "student_no");

    /**
     * Reads it.
     *
     * @param named the file as the user calls it
     * @param unit the heading of the units that are asked for; null for none
     * @throws UnreadableRegisterException when there is no heading row that names a known column */
    static Head of(Path named, Path file, String unit, ByteSource bytes)
            throws IOException, UnreadableRegisterException {
        Encoding encoding = Encoding.of(file);
        byte[] block = bytes.read(encoding.mark(), LONGEST);
        int begin = 0;
        while (begin < block.length && (block[begin] == '\n' || block[begin] == '\r')) {
            begin++;
        }
        if (begin == block.length) {
            throw new UnreadableRegisterException(named, "没有内容", "it is empty");
        }
        for (byte separator : SEPARATORS) {
            Records records = new Records(separator, 0);
            int end = records.end(block, begin, block.length);
            List<String> headings = cells(records, block, begin, end, encoding.charset());
            Optional<Head> head = of(headings, unit, encoding, separator, encoding.mark() + (long) end);
            if (head.isPresent()) {
                return head.get();
            }
        }
        throw new UnreadableRegisterException(
                named,
                "第一行没有 person_no、name、id_no 等列名",
                "its first row has no headings such as person_no, name, id_no");
    }

    private static List<String> cells(Records records, byte[] block, int begin, int end, Charset charset) {
        CellBytes decoding = new CellBytes(charset);
        Cell cell = new Cell();
        List<String> headings = new ArrayList<>();
        records.each(block, begin, end, (column, bytes, from, to) -> {
            decoding.decode(bytes, from, to, cell);
            headings.add(cell.toString());
        });
        return headings;
    }

    private static Optional<Head> of(List<String> headings, String unit, Encoding encoding, byte separator, long from) {
        List<Field> fields = new ArrayList<>();
        int column = -1;
        boolean known = !headings.isEmpty() && KEYS.contains(headings.get(0));
        for (String heading : headings) {
            Field field = Field.of(heading);
            known |= field != null;
            column = column < 0 && heading.strip().equalsIgnoreCase(unit) ? fields.size() : column;
            fields.add(fields.contains(field) ? null : field);
        }
        return known ? Optional.of(new Head(encoding.charset(), separator, fields, column, from)) : Optional.empty();
    }

    /** The bytes of a file, from anywhere. */
    interface ByteSource {
        /** Up to so many bytes from a place on. */
        byte[] read(long from, int most) throws IOException;

        /** The same where no checked exception may pass. */
        default byte[] readUnchecked(long from, int most) {
            try {
                return read(from, most);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.buluo.files.layout;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How another system wants a list to be sent in.
 *
 * @param id as files write it
 * @param title what people call it
 * @param system whose layout it is
 * @param confirmed whether somebody held it against that system's own template
 * @param note what is known of its source; may be empty
 * @param provisions the only ones that go in; all when empty
 * @param file what the file is like
 * @param columns in their order
 */
public record ExportLayout(
        String id,
        String title,
        String system,
        boolean confirmed,
        String note,
        Set<String> provisions,
        FileForm file,
        List<ColumnForm> columns) {

    /** The kinds of file. */
    public enum Type {
        /** A workbook. */
        XLSX,
        /** Text with commas. */
        CSV;

        /** With its dot. */
        public String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What a file is like.
     *
     * @param type of the file
     * @param charset of a file of text
     * @param sheet name of a workbook's sheet
     * @param mostRows rows without the heading; what is more goes into another file
     */
    public record FileForm(Type type, Charset charset, String sheet, int mostRows) {

        /** {@code UTF-8} or {@code GB18030}. */
        public String encoding() {
            return charset.name();
        }
    }

    /** How a value is written. */
    public enum Format {
        /** As it is. */
        TEXT,
        /** Yuan with two decimals. */
        YUAN,
        /** A date by its pattern. */
        DATE
    }

    /** What is looked at before a row goes out. */
    public enum Check {
        /** Nothing. */
        NONE,
        /** A sound identity number of 18 characters. */
        ID_NUMBER,
        /** Digits alone. */
        DIGITS
    }

    /**
     * A column.
     *
     * @param heading as the system wants it
     * @param field what it holds; null when {@code value} stands in each row
     * @param value what stands in each row when it holds no field
     * @param required whether a row without it stays here
     * @param check what a value must be
     * @param format how it is written
     * @param pattern of a date
     * @param codes what the system wants instead of our words; empty when it wants our words
     * @param otherwise what stands for a word that has no code; null when such a row stays here
     * @param isNumber whether a workbook holds it as a number
     */
    public record ColumnForm(
            String heading,
            LayoutField field,
            String value,
            boolean required,
            Check check,
            Format format,
            String pattern,
            Map<String, String> codes,
            String otherwise,
            boolean isNumber) {

        /** The codes in words: {@code 小学=01；初中=02}. */
        public String codeWords() {
            return codes.entrySet().stream().map(Map.Entry::toString).sorted().collect(Collectors.joining("；"));
        }
    }
}

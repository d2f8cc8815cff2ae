package org.buluo.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.buluo.files.table.CsvOut;
import org.buluo.files.table.Limits;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;
import org.buluo.files.table.WorkbookWriter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a roll of 100,000 rows: ours against the bare library on the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {

    private static final int ROWS = 100_000;

    private Path csv;
    private Path xlsx;

    /** Writes the two files. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        csv = Files.createTempFile("roll", ".csv");
        xlsx = Files.createTempFile("roll", ".xlsx");
        try (CsvOut out = new CsvOut(Files.newOutputStream(csv))) {
            for (int i = 0; i < ROWS; i++) {
                out.row(roll(i));
            }
        }
        try (WorkbookWriter workbook = new WorkbookWriter(Files.newOutputStream(xlsx))) {
            var sheet = workbook.sheet("学籍", List.of());
            for (int i = 0; i < ROWS; i++) {
                sheet.row(List.of(roll(i)));
            }
        }
    }

    private static String[] roll(int i) {
        String number = "42289920100901" + String.format("%04d", i % 10_000);
        return new String[] {
            "花坪镇青冈小学",
            "2142899001",
            "G" + number,
            "许国梁" + i,
            "男",
            "20100901",
            number,
            "三年级",
            "1班",
            "住校",
            "在读",
            "湖北省恩施州建始县花坪镇青冈村",
            "",
            "许大山",
            "",
            "13500000000"
        };
    }

    /** Removes them. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(csv);
        Files.delete(xlsx);
    }

    /** Separated text, ours. */
    @Benchmark
    public long csvOurs() throws UnreadableFileException {
        return ours(csv);
    }

    /** Separated text, bare FastCSV. */
    @Benchmark
    public long csvBare() throws IOException {
        long length = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                length += row.getField(3).length();
            }
        }
        return length;
    }

    /** A workbook, ours. */
    @Benchmark
    public long xlsxOurs() throws UnreadableFileException {
        return ours(xlsx);
    }

    /** A workbook, bare fastexcel-reader. */
    @Benchmark
    public long xlsxBare() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.getCellText(3).length()).sum();
        }
    }

    private static long ours(Path file) throws UnreadableFileException {
        Lengths lengths = new Lengths();
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            table.read(lengths);
        }
        return lengths.sum;
    }

    private static final class Lengths implements RowSink {
        private long sum;

        @Override
        public void sheet(String name) {}

        @Override
        public void row(int number, String[] cells) {
            sum += cells[3].length();
        }
    }
}

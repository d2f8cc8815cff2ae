package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.UnreadableFileException;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadAheadTest {

    /** A file of so many rows, which may then turn out to be damaged. */
    private record Rows(int count, boolean damaged) implements TableFile {

        @Override
        public void read(RowSink sink) throws UnreadableFileException {
            sink.sheet("s");
            for (int i = 1; i <= count; i++) {
                sink.row(i, new String[] {"a"});
                sink.merged(i, 0);
            }
            if (damaged) {
                throw new UnreadableFileException(Reason.DAMAGED, "after " + count);
            }
        }

        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** Notes what it is told. */
    private static class Notes implements RowSink {

        final List<String> told = new ArrayList<>();

        @Override
        public void sheet(String name) {
            told.add(name);
        }

        @Override
        public void row(int number, String[] cells) {
            told.add("r" + number);
        }

        @Override
        public void merged(int number, int column) {
            told.add("m" + number);
        }
    }

    @Test
    void everythingArrivesInItsOrder() throws UnreadableFileException {
        Notes notes = new Notes();
        ReadAhead.read(new Rows(20_000, false), notes);
        List<String> expected = new ArrayList<>(List.of("s"));
        IntStream.rangeClosed(1, 20_000).forEach(i -> expected.addAll(List.of("r" + i, "m" + i)));
        assertThat(notes.told).isEqualTo(expected);
    }

    @Test
    void aFileThatCantBeReadToItsEndSaysSo() {
        assertThatThrownBy(() -> ReadAhead.read(new Rows(5_000, true), new Notes()))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void theReaderStopsWhenNobodyWantsTheRest() {
        Notes broken = new Notes() {
            @Override
            public void row(int number, String[] cells) {
                throw new IllegalStateException("enough");
            }
        };
        assertThatThrownBy(() -> ReadAhead.read(new Rows(1_000_000, false), broken))
                .isInstanceOf(IllegalStateException.class);
    }
}

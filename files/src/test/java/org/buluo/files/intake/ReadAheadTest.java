package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.files.table.Limits;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {

    @TempDir
    private Path folder;

    /** Notes what it is told. */
    private static class Notes implements RowSink {

        final List<String> told = new ArrayList<>();

        @Override
        public void sheet(String name) {
            told.add("s");
        }

        @Override
        public void row(int number, String[] cells) {
            told.add(number + cells[0]);
        }
    }

    private Path csv(String name, int rows) throws IOException {
        List<String> lines =
                IntStream.rangeClosed(1, rows).mapToObj(i -> name + "," + i).toList();
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void fileAfterFileArrivesInItsOrder() throws IOException {
        try (ReadAhead ahead = new ReadAhead(List.of(csv("a", 20_000), csv("b", 3)), Limits.DEFAULT)) {
            Notes first = new Notes();
            Notes second = new Notes();
            assertThat(ahead.next(first).failure()).isNull();
            assertThat(ahead.next(second).failure()).isNull();
            assertThat(first.told).hasSize(20_001).startsWith("s", "1a").endsWith("20000a");
            assertThat(second.told).containsExactly("s", "1b", "2b", "3b");
        }
    }

    @Test
    void aFileThatCantBeReadSaysSoAndTheNextIsRead() throws IOException {
        Path junk = Files.write(folder.resolve("junk.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        try (ReadAhead ahead = new ReadAhead(List.of(junk, csv("b", 1)), Limits.DEFAULT)) {
            ReadAhead.End end = ahead.next(new Notes());
            assertThatThrownBy(end::throwFailure).isInstanceOf(UnreadableFileException.class);
            assertThat(ahead.next(new Notes()).failure()).isNull();
        }
    }

    @Test
    void theSameBytesAgainAreNamedAndNotRead() throws IOException {
        Path again = Files.copy(csv("a", 2), folder.resolve("again"));
        try (ReadAhead ahead = new ReadAhead(List.of(folder.resolve("a"), again), Limits.DEFAULT)) {
            ahead.next(new Notes());
            Notes notes = new Notes();
            assertThat(ahead.next(notes).sameAs()).isEqualTo("a");
            assertThat(notes.told).isEmpty();
        }
    }

    @Test
    void theReaderStopsWhenNobodyWantsTheRest() throws IOException {
        Notes broken = new Notes() {
            @Override
            public void row(int number, String[] cells) {
                throw new IllegalStateException("enough");
            }
        };
        try (ReadAhead ahead = new ReadAhead(List.of(csv("a", 100_000)), Limits.DEFAULT)) {
            assertThatThrownBy(() -> ahead.next(broken)).isInstanceOf(IllegalStateException.class);
        }
    }
}

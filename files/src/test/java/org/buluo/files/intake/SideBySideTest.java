package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {

    @TempDir
    private Path folder;

    private List<Handed> files(int many) {
        return IntStream.range(0, many).mapToObj(this::file).map(Handed::of).toList();
    }

    private Path file(int i) {
        try {
            return Files.writeString(folder.resolve("file-" + i), "x".repeat(i * 7 % 5 + 1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileTaken taken(Handed file) {
        return FileTaken.refused(file.name(), "");
    }

    @Test
    void whicheverFileIsReadFirstTheyStandInTheirOrder() {
        List<Handed> files = files(40);
        List<FileTaken> taken =
                new SideBySide(files, Progress.SILENT).each((place, path, memory) -> taken(files.get(place)));
        assertThat(taken)
                .extracting(FileTaken::file)
                .containsExactlyElementsOf(files.stream().map(Handed::name).toList());
    }

    @Test
    void progressGrowsFromNothingToAllOfIt() {
        List<Long> done = new ArrayList<>();
        new SideBySide(files(9), (step, now, all) -> done.add(now)).each((place, path, memory) -> taken(path));
        assertThat(done).isSorted().startsWith(0L).endsWith(26L);
    }

    @Test
    void aFaultOfOursInOneFileEndsTheReadingWithThatFault() {
        SideBySide reading = new SideBySide(files(5), Progress.SILENT);
        assertThatThrownBy(() -> reading.each((place, path, memory) -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void anEmptyFolderGivesNothing() {
        assertThat(new SideBySide(List.of(), Progress.SILENT).each((place, path, memory) -> taken(path)))
                .isEmpty();
    }
}

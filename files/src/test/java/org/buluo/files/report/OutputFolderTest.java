package org.buluo.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path dir;

    @Test
    void aNewFolderAppearsWithAllItsFilesOnCommit() throws Exception {
        Path out = dir.resolve("a/b/out");

        try (OutputFolder folder = OutputFolder.open(out)) {
            put(folder, "account.csv", "new");
            assertThat(out).doesNotExist();
            folder.commit(List.of("account.csv"));
        }

        assertThat(out.resolve("account.csv")).hasContent("new");
        assertThat(names(out.getParent())).containsExactly("out");
    }

    @Test
    void outputIsReadableByItsOwnerAlone() throws Exception {
        Path out = dir.resolve("out");

        write(out, "account.csv", "new");

        assertThat(permissions(out)).isEqualTo("rwx------");
        assertThat(permissions(out.resolve("account.csv"))).isEqualTo("rw-------");
    }

    @Test
    void anExistingFolderKeepsStrangersFilesAndReplacesOurOwn() throws Exception {
        Path out = Files.createDirectory(dir.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "a stranger's");
        Files.writeString(out.resolve("account.csv"), "old");

        write(out, "account.csv", "new");

        assertThat(out.resolve("notes.txt")).hasContent("a stranger's");
        assertThat(out.resolve("account.csv")).hasContent("new");
        assertThat(permissions(out.resolve("account.csv"))).isEqualTo("rw-------");
        assertThat(names(out)).containsExactlyInAnyOrder("notes.txt", "account.csv");
    }

    @Test
    void givingUpLeavesTheOldFilesAndNothingElse() throws Exception {
        Path out = Files.createDirectory(dir.resolve("out"));
        Files.writeString(out.resolve("account.csv"), "old");

        try (OutputFolder folder = OutputFolder.open(out)) {
            put(folder, "account.csv", "half");
        }

        assertThat(out.resolve("account.csv")).hasContent("old");
        assertThat(names(out)).containsExactly("account.csv");
    }

    @Test
    void givingUpANewFolderLeavesNoParentsEither() throws Exception {
        try (OutputFolder folder = OutputFolder.open(dir.resolve("a/b/out"))) {
            put(folder, "account.csv", "half");
        }

        assertThat(names(dir)).isEmpty();
    }

    @Test
    void whenOneFileCannotBePutInPlaceTheOldOnesComeBack() throws Exception {
        Path out = Files.createDirectory(dir.resolve("out"));
        Files.writeString(out.resolve("account.csv"), "old");
        Files.createDirectories(out.resolve("links.csv/inside"));

        try (OutputFolder folder = OutputFolder.open(out)) {
            put(folder, "account.csv", "new");
            put(folder, "links.csv", "new");
            assertThatThrownBy(() -> folder.commit(List.of("account.csv", "links.csv")))
                    .isInstanceOf(OutputException.class);
        }

        assertThat(out.resolve("account.csv")).hasContent("old");
        assertThat(names(out)).containsExactlyInAnyOrder("account.csv", "links.csv");
    }

    @Test
    void aFileInTheWayIsAnOutputThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(dir.resolve("file"), "a stranger's");

        assertThatThrownBy(() -> OutputFolder.open(file))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("out"))).isInstanceOf(OutputException.class);
        assertThat(file).hasContent("a stranger's");
    }

    @Test
    void aLinkToAFolderStandsForIt() throws Exception {
        Path real = Files.createDirectory(dir.resolve("real"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), real);

        write(link, "account.csv", "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real.resolve("account.csv")).hasContent("new");
    }

    @Test
    void aFolderIsItselfByWhateverWayItIsNamed() throws Exception {
        Path in = Files.createDirectory(dir.resolve("in"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), in);

        assertThat(OutputFolder.isSame(in, in.resolve("."))).isTrue();
        assertThat(OutputFolder.isSame(in, in.resolve("../in"))).isTrue();
        assertThat(OutputFolder.isSame(in, link)).isTrue();
        assertThat(OutputFolder.isSame(in, dir.resolve("out"))).isFalse();
        assertThat(OutputFolder.isSame(dir.resolve("none"), dir.resolve("./none")))
                .isTrue();
    }

    private static void write(Path out, String name, String text) throws Exception {
        try (OutputFolder folder = OutputFolder.open(out)) {
            put(folder, name, text);
            folder.commit(List.of(name));
        }
    }

    private static void put(OutputFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.file(name)) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).toList();
        }
    }
}

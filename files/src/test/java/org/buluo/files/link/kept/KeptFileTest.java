package org.buluo.files.link.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.buluo.core.linkage.pairing.Steps;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.RegisterPart;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.files.link.LinkFiles;
import org.buluo.files.link.LinkSummary;
import org.buluo.files.link.Linking;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {

    private static final int CHILDREN = 400;
    /** Not a divisor of a block, so that all parts of a block are hit. */
    private static final int STEP = 5999;

    @TempDir
    Path folder;

    private ATown town;
    private Path known;
    private Path out;

    @BeforeEach
    void keep() throws Exception {
        town = new ATown(folder, CHILDREN);
        known = folder.resolve("known");
        out = folder.resolve("links.csv");
        link(town.roll(0, CHILDREN));
    }

    @Test
    void schoolsOneByOneAreLinkedAsAllTogether() throws Exception {
        List<String> all = matches();
        List<String> oneByOne = new ArrayList<>();
        for (int from = 0; from < CHILDREN; from += 100) {
            assertThat(link(town.roll(from, from + 100)).known().read()).isTrue();
            oneByOne.addAll(matches());
        }
        assertThat(all).hasSizeGreaterThan(CHILDREN * 95 / 100);
        assertThat(oneByOne).isEqualTo(all);
    }

    @Test
    void theRegisterIsNotRead() throws Exception {
        link(town.roll(0, 50));
        String before = Files.readString(out);
        FileTime time = Files.getLastModifiedTime(town.left);
        byte[] nothing = new byte[(int) Files.size(town.left)];
        Files.write(town.left, nothing);
        Files.setLastModifiedTime(town.left, time);
        LinkSummary summary = link(town.roll(0, 50));
        assertThat(out).hasContent(before);
        assertThat(summary.leftRows()).isEqualTo(CHILDREN);
    }

    @Test
    void aCopyOfTheRegisterIsTheSameRegister() throws Exception {
        Files.setLastModifiedTime(town.left, FileTime.fromMillis(1_000_000));
        assertThat(link(town.roll(0, 50)).known().read()).isTrue();
    }

    @Test
    void anotherRegisterIsRefusedWithTheNameOfTheOneThatWasKept() throws Exception {
        Files.writeString(town.left, Files.readString(town.left) + "P,H\n");
        refused("poor.csv", "poor.csv");
        byte[] bytes = Files.readAllBytes(town.left);
        new ATown(folder, CHILDREN);
        byte[] changed = Files.readAllBytes(town.left);
        changed[changed.length - 2] = 'x';
        assertThat(changed.length).isLessThan(bytes.length);
        Files.write(town.left, changed);
        Files.setLastModifiedTime(town.left, FileTime.fromMillis(1_000_000));
        refused("poor.csv", "poor.csv");
    }

    @Test
    void whereverAByteIsChangedTheLinksAreTheSameOrTheFileIsRefused() throws Exception {
        Path roll = town.roll(100, 130);
        link(roll);
        String links = Files.readString(out);
        byte[] bytes = Files.readAllBytes(known);
        int refused = 0;
        for (int at = 0; at < bytes.length; at += STEP) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x41;
            Files.write(known, damaged);
            try {
                link(roll);
                assertThat(out).hasContent(links);
            } catch (UnreadableKnownException e) {
                assertThat(e.getMessage()).isNotBlank();
                assertThat(e.chinese()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length / STEP / 5);
    }

    @Test
    void aFileThatIsCutOffOrNoneOfOursIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(known);
        for (int length : new int[] {0, 1, 11, 12, 100, 1024, bytes.length / 2, bytes.length - 1}) {
            Files.write(known, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> link(town.roll(0, 50))).isInstanceOf(UnreadableKnownException.class);
        }
    }

    @Test
    void aFileOfAnotherVersionIsRefusedAsSuch() throws Exception {
        byte[] bytes = Files.readAllBytes(known);
        bytes[11]++;
        Files.write(known, bytes);
        refused("版本", "version");
    }

    @Test
    void aRollOfYearsThatWereNotKeptIsRefused() throws Exception {
        town = new ATown(Files.createDirectory(folder.resolve("large")), 4000);
        known = folder.resolve("known of the young");
        Path young = folder.resolve("young.csv");
        Path old = folder.resolve("old.csv");
        for (Path file : List.of(young, old)) {
            String year = file == young ? ",20(10|11)-.*" : ",20(03|04)-.*";
            List<String> rows = Files.readAllLines(town.roll(0, 4000)).stream()
                    .filter(row -> row.startsWith("student_no") || row.matches(".*" + year))
                    .limit(150)
                    .toList();
            Files.write(file, rows);
        }
        link(young);
        assertThat(link(young).known().read()).isTrue();
        assertThatThrownBy(() -> link(old))
                .isInstanceOf(UnreadableKnownException.class)
                .hasMessageContaining("years");
    }

    @Test
    void itIsReadableByItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(known)))
                .isEqualTo("rw-------");
    }

    @Test
    void theBytesReadGrowWithTheRollAndNotWithTheRegister() throws Exception {
        town(1000);
        long ofSmall = read(3);
        town(8000);
        long ofLarge = read(3);
        assertThat(ofLarge).isLessThan(ofSmall * 2).isLessThan(Files.size(known) / 10);
        assertThat(read(6)).isBetween(ofLarge * 5 / 4, ofLarge * 5 / 2);
    }

    /** Keeps what is known of so many children. */
    private void town(int children) throws Exception {
        town = new ATown(Files.createDirectory(folder.resolve("town of " + children)), children);
        known = folder.resolve("known of " + children);
        link(town.roll(0, children));
    }

    /** How many bytes a roll of so many children reads. */
    private long read(int children) throws Exception {
        RegisterPart part = new RegisterPart(children);
        Cell cell = new Cell();
        List<Field> fields =
                Arrays.asList(null, Field.NAME, Field.ID, Field.BIRTH, Field.GUARDIAN, Field.TOWNSHIP, Field.VILLAGE);
        for (String row : Files.readAllLines(town.roll(0, children)).subList(1, children + 1)) {
            String[] cells = row.split(",");
            part.begin();
            part.key(cell.set(cells[0]));
            for (int i = 1; i < cells.length; i++) {
                part.set(fields.get(i), cell.set(cells[i]));
            }
        }
        part.close();
        KeptFile file = KeptFile.open(known, town.left);
        file.link(new Register(List.of(part)), new Workers(1), Steps.SILENT);
        return file.read();
    }

    private void refused(String chinese, String english) {
        assertThatThrownBy(() -> link(town.roll(0, 50))).isInstanceOfSatisfying(UnreadableKnownException.class, e -> {
            assertThat(e.chinese()).contains(chinese);
            assertThat(e).hasMessageContaining(english);
        });
    }

    private LinkSummary link(Path roll) throws Exception {
        return new Linking(2, Locale.ENGLISH, Progress.SILENT).run(new LinkFiles(town.left, roll, out).keeping(known));
    }

    private List<String> matches() throws IOException {
        return Files.readAllLines(out).stream()
                .filter(line -> line.contains(",match,"))
                .map(line -> line.split(",")[0] + "-" + line.split(",")[1])
                .toList();
    }
}

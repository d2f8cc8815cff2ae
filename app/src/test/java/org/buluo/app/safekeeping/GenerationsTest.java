package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

    @TempDir
    private Path folder;

    @Test
    void theOldestGoesAndWhatIsNotOursStays() throws Exception {
        Generations generations = new Generations(folder);
        for (int day = 1; day <= 5; day++) {
            Files.writeString(generations.next(Instant.parse("2019-12-0" + day + "T18:30:00Z")), "x");
        }
        Files.writeString(folder.resolve("buluo-by-hand.backup"), "x");
        Files.writeString(folder.resolve("buluo-20191201-183000Z.backup.part"), "x");

        generations.clearDrafts();
        generations.keep(2);

        assertThat(generations.all().stream().map(KeptBackup::name))
                .containsExactly("buluo-20191205-183000Z.backup", "buluo-20191204-183000Z.backup");
        assertThat(folder.resolve("buluo-by-hand.backup")).exists();
        assertThat(folder.resolve("buluo-20191201-183000Z.backup.part")).doesNotExist();
    }

    @Test
    void aDiskWithoutRoomIsTold() throws Exception {
        Generations generations = new Generations(folder);
        assertThat(generations.hasRoom(0)).isTrue();
        assertThat(generations.hasRoom(Long.MAX_VALUE / 2)).isFalse();
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(new Generations(folder.resolve("none")).all()).isEmpty();
    }
}

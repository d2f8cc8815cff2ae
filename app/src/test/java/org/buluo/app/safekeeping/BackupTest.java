package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.app.platform.BackupKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A backup comes back as it was, or not at all. */
class BackupTest extends ConsoleTest {

    private static final BackupKey KEY = BackupKey.of("5a".repeat(32), null);
    private static final BackupKey ANOTHER = BackupKey.of("5b".repeat(32), null);

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private String source;
    private Path file;

    @BeforeEach
    void backUp() throws Exception {
        source = database.sql("select current_database()").query(String.class).single();
        Files.createDirectories(folder.resolve("data/audit"));
        Files.writeString(folder.resolve("data/audit/anchors.txt"), "2019-12-31 1 00\n");
        file = folder.resolve("all.backup");
        try (Connection owner = owner(source)) {
            new Backup(owner, KEY, folder.resolve("data")).write(file, (done, total) -> {});
        }
    }

    private static Connection owner(String name) throws SQLException {
        return DriverManager.getConnection(TestServers.ownerUrl(name));
    }

    private static JdbcClient tables(String name) {
        return JdbcClient.create(new DriverManagerDataSource(TestServers.ownerUrl(name)));
    }

    private Restore.Restored restore(BackupKey key, Path from, String into) throws IOException, SQLException {
        try (Connection owner = owner(into)) {
            return new Restore(key).read(from, owner, folder.resolve("restored"));
        }
    }

    private void assertRefused(BackupKey key, Path from, String into, String chinese, String english) {
        assertThatThrownBy(() -> restore(key, from, into))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(chinese)
                .hasMessageContaining(english);
        assertThat(TableDigests.of(tables(into))).isEmpty();
    }

    @Test
    void everyTableSequenceAndKeptFileComesBackAsItWas() throws Exception {
        String place = TestServers.newDatabase();
        Map<String, Object> sequences = TableDigests.sequences(tables(source));

        Restore.Restored restored = restore(KEY, file, place);

        Map<String, String> came = TableDigests.of(tables(place));
        assertThat(restored.tables()).isGreaterThan(30);
        assertThat(restored.rows()).isPositive();
        assertThat(came).containsKeys("platform.account", "audit.entry", "account.line", "intake.row_block");
        assertThat(TableDigests.sequences(tables(place))).containsAllEntriesOf(sequences);
        assertThat(folder.resolve("restored/audit/anchors.txt")).hasContent("2019-12-31 1 00");
        assertThat(tables(place)
                        .sql("select count(*) from platform.account")
                        .query(Long.class)
                        .single())
                .isEqualTo(tables(source)
                        .sql("select count(*) from platform.account")
                        .query(Long.class)
                        .single());
    }

    @Test
    void theFileIsItsOwnersAloneAndHoldsNothingReadable() throws Exception {
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("BULUOBK")
                .doesNotContain("platform.account", "argon2");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsRefusedAndLeavesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        String place = TestServers.newDatabase();
        Path cut = folder.resolve("cut.backup");
        for (int length : new int[] {40, whole.length / 2, whole.length - 1}) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertRefused(KEY, cut, place, "不完整", "cut");
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length + 1));
        assertRefused(KEY, cut, place, "被改动", "altered");
    }

    @Test
    void aFileInWhichAnyBitWasTurnedIsRefusedAndLeavesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        String place = TestServers.newDatabase();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            byte[] altered = whole.clone();
            int at = 32 + random.nextInt(whole.length - 32);
            altered[at] ^= (byte) (1 << random.nextInt(8));
            Path damaged = Files.write(folder.resolve("damaged.backup"), altered);
            assertThatThrownBy(() -> restore(KEY, damaged, place))
                    .as("seed %d, byte %d", seed, at)
                    .isInstanceOf(Unusable.class);
        }
        assertThat(TableDigests.of(tables(place))).isEmpty();
    }

    @Test
    void anotherMasterKeyAndAnotherFileAreSaid() throws Exception {
        String place = TestServers.newDatabase();
        assertRefused(ANOTHER, file, place, "主密钥不是这份备份的", "not the one of this backup");
        Path none = Files.writeString(folder.resolve("none.backup"), "姓名,身份证号\n".repeat(20));
        assertRefused(KEY, none, place, "不是不落的备份", "no backup of Buluo");
    }

    @Test
    void aPlaceThatHoldsAnythingIsLeftAsItIs() throws Exception {
        String place = TestServers.newDatabase();
        restore(KEY, file, place);
        Map<String, String> before = TableDigests.of(tables(place));
        assertThatThrownBy(() -> restore(KEY, file, place))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("不是空的")
                .hasMessageContaining("not empty");
        assertThat(TableDigests.of(tables(place))).isEqualTo(before);
    }

    @Test
    void aDatabaseWithoutBuluoIsNotBackedUpAndLeavesNoFile() throws Exception {
        try (Connection owner = owner(TestServers.newDatabase())) {
            Backup backup = new Backup(owner, KEY, folder);
            Path nothing = folder.resolve("nothing.backup");
            assertThatThrownBy(() -> backup.write(nothing, (done, total) -> {}))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("没有不落的数据");
            assertThat(nothing).doesNotExist();
            assertThat(folder.resolve("nothing.backup.part")).doesNotExist();
        }
    }
}

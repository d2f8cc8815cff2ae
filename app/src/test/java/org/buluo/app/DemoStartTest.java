package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration as {@code ./buluo demo} starts it, on the example's files. */
class DemoStartTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long LOOK_MILLIS = 200;
    /** Doubtful pairs that nobody has decided yet count twice. */
    private static final int CHILDREN = 135;

    @TempDir
    private Path data;

    @Test
    void theFirstStartKeepsTheAccountAndASecondGoesOnWithIt() throws Exception {
        try (ServedConsole console = start()) {
            assertThat(awaitRun(console.database())).isEqualTo(CHILDREN);
        }
        try (ServedConsole console = start()) {
            assertThat(awaitRun(console.database())).isEqualTo(CHILDREN);
            assertThat(one(console.database(), "select count(*) from account.run"))
                    .isEqualTo(1);
        }
    }

    private ServedConsole start() {
        return ServedConsole.start(data, Map.of(), "--demo", "--files", EXAMPLE.toString());
    }

    private static long awaitRun(JdbcClient database) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (one(database, "select count(*) from account.run where state = 'done'") == 0) {
            assertThat(System.currentTimeMillis()).as("no account yet").isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
        return one(database, "select count(*) from account.line");
    }

    private static long one(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }
}

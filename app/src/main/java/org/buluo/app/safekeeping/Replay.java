package org.buluo.app.safekeeping;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.app.safekeeping.Contents.Step;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Makes the tables by the migrations that made them, in the order of then and no further: an older backup becomes the
 * tables of then, and the next start takes them along. All within the caller's transaction, so that nothing is left when
 * the restoring ends early.
 */
final class Replay {

    /** As Modulith begins each module's history. */
    private static final String BEGINNING = "0";

    private static final Set<String> KEPT_BY_CALLER = Set.of("commit", "rollback", "close", "setAutoCommit");

    private final Connection owner;

    Replay(Connection owner) {
        this.owner = owner;
    }

    /** @throws Unusable when this program can't make the tables of the backup */
    void run(List<Step> steps) {
        Map<String, Set<String>> wanted = steps.stream()
                .collect(Collectors.groupingBy(
                        Step::history, Collectors.mapping(step -> step.version(), Collectors.toSet())));
        for (Step step : steps) {
            if (!step.version().equals(BEGINNING)) {
                try {
                    Flyway flyway = flyway(step);
                    flyway.migrate();
                    assertSame(flyway, step, wanted.get(step.history()));
                } catch (FlywayException e) {
                    throw new Unusable(
                            "建表失败（" + step.script() + "）：" + e.getMessage(),
                            "The tables can't be made (" + step.module() + "/" + step.script() + "): "
                                    + e.getMessage());
                }
            }
        }
    }

    private Flyway flyway(Step step) {
        return Flyway.configure()
                .dataSource(new OneConnection(owner))
                .locations("classpath:db/migration/" + step.module())
                .table(step.history())
                .baselineVersion(BEGINNING)
                .baselineOnMigrate(true)
                .target(step.version())
                .load();
    }

    private static void assertSame(Flyway flyway, Step step, Set<String> wanted) {
        boolean isSame = Arrays.stream(flyway.info().applied())
                        .filter(info -> info.getVersion() != null)
                        .filter(info -> info.getVersion().getVersion().equals(step.version()))
                        .map(MigrationInfo::getChecksum)
                        .anyMatch(checksum -> Objects.equals(checksum, step.checksum()))
                && Arrays.stream(flyway.info().applied())
                        .filter(info -> info.getVersion() != null)
                        .allMatch(info -> wanted.contains(info.getVersion().getVersion()));
        if (!isSame) {
            throw new Unusable(
                    "备份来自另一版本的不落（" + step.script() + " 不同），请用做备份时或更新的版本恢复。",
                    "The backup is of another version of Buluo (" + step.module() + "/" + step.script()
                            + " differs): restore it with that version or a newer one.");
        }
    }

    /** The caller's connection, which only the caller commits and closes. */
    private static final class OneConnection extends AbstractDataSource {

        private final Connection kept;

        OneConnection(Connection owner) {
            kept = (Connection) Proxy.newProxyInstance(
                    Replay.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (KEPT_BY_CALLER.contains(method.getName()) && !isToSavepoint(arguments)) {
                            return null;
                        }
                        try {
                            return method.invoke(owner, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private static boolean isToSavepoint(Object[] arguments) {
            return arguments != null && arguments.length == 1 && arguments[0] instanceof java.sql.Savepoint;
        }

        @Override
        public Connection getConnection() {
            return kept;
        }

        @Override
        public Connection getConnection(String user, String password) {
            return kept;
        }
    }
}

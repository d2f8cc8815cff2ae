package org.buluo.app.platform;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals every value anew whose key is not the newest one, a handful of rows in each transaction. Broken off, it goes on
 * with what is left: a value says itself by which key it is sealed. It ends when a look at all tables finds none and
 * nothing is being written any more that began before the new key was taken.
 */
@Component
class Resealing implements JobHandler {

    static final String KIND = "platform.reseal";

    private final JdbcClient database;
    private final ObjectProvider<SealedTable> tables;
    private final ResealedRows rows;
    private final Keyring keyring;
    private final Audit audit;

    Resealing(
            JdbcClient database, ObjectProvider<SealedTable> tables, ResealedRows rows, Keyring keyring, Audit audit) {
        this.database = database;
        this.tables = tables;
        this.rows = rows;
        this.keyring = keyring;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext job) {
        int current = keyring.refresh().current();
        KeyRows keys = new KeyRows(database);
        keys.taken(current);
        job.step(Words.of("platform.reseal.count"));
        long total = changing().mapToLong(table -> rows.left(table, current)).sum();
        job.step(Words.of("platform.reseal.step", current));
        long done = 0;
        for (boolean settled = false; !settled; ) {
            boolean nobodyElse = !isBeingWritten(current);
            long found = 0;
            for (SealedTable table : changing().toList()) {
                long before = done + found;
                found += rows.reseal(table, current, count -> job.progress(before + count, total));
            }
            done += found;
            settled = found == 0 && nobodyElse;
            if (!settled && found == 0) {
                await(job, total);
            }
        }
        keys.emptiedBefore(current, named());
        audit.record(SignedIn.system(), "platform.keys.resealed", "key:" + current, "");
        return Map.of("key", current, "values", done);
    }

    private Stream<SealedTable> changing() {
        return tables.stream().filter(table -> !table.isFixed());
    }

    /** The keys that what may not be changed is sealed with. */
    private Set<Integer> named() {
        return tables.stream()
                .filter(SealedTable::isFixed)
                .flatMap(table -> rows.keys(table).stream())
                .collect(Collectors.toSet());
    }

    /** Whether somebody still writes who may have sealed before the newest key was taken. */
    private boolean isBeingWritten(int current) {
        return database.sql("""
                        select exists (select from pg_stat_activity a, platform.data_key k
                            where k.id = :current and a.datname = current_database() and a.pid <> pg_backend_pid()
                              and a.backend_type = 'client backend' and a.state <> 'idle'
                              and a.xact_start < k.taken_at + interval '2 seconds')
                            or (select taken_at + interval '2 seconds' > now() from platform.data_key
                                where id = :current)
                        """).param("current", current).query(Boolean.class).single();
    }

    private static void await(JobContext job, long total) {
        job.progress(Words.of("platform.reseal.wait"), total, total);
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.step(Words.of("platform.reseal.wait")); // tells that the console is being stopped
        }
    }
}

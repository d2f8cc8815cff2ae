package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keys are changed while the console writes, on a database of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"buluo.demo=true", "buluo.keys.look-millis=50", "spring.main.web-application-type=servlet"})
class ResealingTest {

    private static final int ROWS = 3000;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Codec codec;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Resealing resealing;

    @Autowired
    private JobRows jobs;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-data-keys"));
    }

    @BeforeEach
    void table() {
        JdbcClient owner = TestServers.owner(database);
        owner.sql("drop table if exists " + SecretTable.NAME).update();
        owner.sql("create table " + SecretTable.NAME + " (id int primary key, one bytea not null, other bytea)")
                .update();
        owner.sql("grant select, insert, update, delete on " + SecretTable.NAME + " to public")
                .update();
    }

    private void write(int id) {
        database.sql("insert into " + SecretTable.NAME + " values (:id, :one, :other)")
                .param("id", id)
                .param("one", codec.seal(Personal.number("one" + id)))
                .param("other", id % 2 == 0 ? codec.seal(Personal.number("other" + id)) : null)
                .update();
    }

    private KeyOffice office() {
        return new KeyOffice(source, java.nio.file.Path.of(TestFolders.named("test-data-keys")), "");
    }

    /** A new key, as the command makes it, without the job that the command asks for. */
    private int newKey() {
        Integer id = transaction.execute(status -> keyring.addKey());
        keyring.refresh();
        return id;
    }

    private JobContext context() {
        long id = jobs.add(Resealing.KIND, Words.of("platform.reseal.title"), List.of(), SignedIn.system());
        database.sql("update platform.job set state = 'DONE' where id = :id")
                .param("id", id)
                .update(); // the worker leaves it to the test
        return new JobContext(jobs.find(id).orElseThrow(), jobs, json);
    }

    private void assertEverythingOpensAndNames(int key) {
        List<Integer> bad = new ArrayList<>();
        database.sql("select * from " + SecretTable.NAME).query(row -> {
            int id = row.getInt("id");
            byte[] one = row.getBytes("one");
            byte[] other = row.getBytes("other");
            boolean good = Sealer.keyOf(one) == key
                    && codec.open(Personal.Kind.NUMBER, one).reveal().equals("one" + id)
                    && (other == null
                            ? id % 2 == 1
                            : Sealer.keyOf(other) == key
                                    && codec.open(Personal.Kind.NUMBER, other)
                                            .reveal()
                                            .equals("other" + id));
            if (!good) {
                bad.add(id);
            }
        });
        assertThat(bad).isEmpty();
    }

    private long named(int key) {
        return database.sql("select count(*) from " + SecretTable.NAME + " where get_byte(one, 1) = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void aKeyIsChangedWhileOthersWriteAndNothingIsLost() throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(3);
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            writing.add(writers.submit(() -> {
                while (!over.get()) {
                    write(next.incrementAndGet());
                }
            }));
        }
        writing.add(writers.submit(
                () -> { // sealed before the change, there for others to see after it
                    transaction.executeWithoutResult(status -> {
                        write(next.incrementAndGet());
                        sleep(3000);
                    });
                }));
        while (next.get() < ROWS) {
            sleep(20);
        }
        int before = keyring.keys().current();
        int key = office().rotate();
        assertThat(key).isEqualTo(before + 1);
        assertThat(office().awaitTaken(10)).isTrue();
        sleep(1000);
        over.set(true);
        for (Future<?> one : writing) {
            one.get(30, TimeUnit.SECONDS);
        }
        writers.shutdown();
        awaitResealed();
        assertThat(database.sql("select count(*) from " + SecretTable.NAME)
                        .query(Integer.class)
                        .single())
                .isEqualTo(next.get());
        assertEverythingOpensAndNames(key);
        assertThat(office().keys())
                .allMatch(one -> one.current() == (one.id() == key) && (one.emptiedAt() == null) == one.current());
        assertThat(database.sql("select what from audit.entry where subject = :subject order by id")
                        .param("subject", "key:" + key)
                        .query(String.class)
                        .list())
                .containsExactly("platform.keys.taken", "platform.keys.resealed");
    }

    private void awaitResealed() {
        for (int i = 0; i < 300; i++) {
            KeyOffice.Progress progress = office().progress().orElseThrow();
            if (progress.state().equals("DONE")) {
                return;
            }
            assertThat(progress.state()).isNotEqualTo("FAILED");
            sleep(100);
        }
        throw new AssertionError("it does not end");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatWasBrokenOffGoesOnWithWhatIsLeft() throws Exception {
        transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= ROWS; i++) {
                write(i);
            }
        });
        int key = newKey();
        Thread work = new Thread(() -> CurrentScope.runAs(SignedIn.system(), () -> resealing.run(context())));
        AtomicReference<Throwable> end = new AtomicReference<>();
        work.setUncaughtExceptionHandler((thread, stopped) -> end.set(stopped));
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select from " + SecretTable.NAME + " where id = 1500 for update");
            work.start();
            while (!isHeldBack()) {
                assertThat(end.get()).isNull();
                sleep(20);
            }
            sleep(500); // longer than the pause between two words of progress
            work.interrupt();
            holder.rollback();
        }
        work.join(20_000);
        long done = named(key);
        assertThat(done).as("broken off in the middle").isBetween(1L, ROWS - 1L);
        assertThat(office().keys().get(0).emptiedAt()).isNull();
        assertThat(resealing.run(context())).isEqualTo(java.util.Map.of("key", key, "values", ROWS - done));
        assertEverythingOpensAndNames(key);
    }

    private boolean isHeldBack() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aNewMasterKeyChangesNoDataAndNoIndex() {
        write(1);
        long token = codec.token("number", "one1");
        int key = keyring.keys().current();
        String before = read("master.key");
        assertThat(office().rotateMaster("")).isPresent();
        assertThat(read("master.key")).isNotEqualTo(before);
        assertThat(read("master.key.old")).isEqualTo(before);
        keyring.refresh();
        assertThat(keyring.keys().current()).isEqualTo(key);
        Codec anew = new Codec(keyring);
        assertThat(anew.token("number", "one1")).isEqualTo(token);
        byte[] sealed = database.sql("select one from " + SecretTable.NAME)
                .query((row, i) -> row.getBytes(1))
                .single();
        assertThat(anew.open(Personal.Kind.NUMBER, sealed).reveal()).isEqualTo("one1");
    }

    private static String read(String name) {
        try {
            return java.nio.file.Files.readString(
                    java.nio.file.Path.of(TestFolders.named("test-data-keys") + "/keys", name));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everySealedColumnIsToldOf(@Autowired org.springframework.beans.factory.ObjectProvider<SealedTable> tables) {
        List<String> told = tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.table() + "." + column))
                .toList();
        List<String> there = database.sql("""
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
                          and (table_schema, table_name) <> ('platform', 'data_key')
                          and (table_schema, table_name) not in (('audit', 'seal'), ('audit', 'anchor'), ('audit', 'forgotten'))
                        """).query(String.class).list();
        assertThat(told).containsExactlyInAnyOrderElementsOf(there);
    }
}

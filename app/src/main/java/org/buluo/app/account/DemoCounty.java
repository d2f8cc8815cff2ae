package org.buluo.app.account;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.SentFile;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.place.County;
import org.buluo.core.time.Term;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a demonstration on its first start: takes the example county's files in by the door that every file comes
 * through, and keeps the account. A second start finds both and does nothing.
 */
@Component
@Lazy(false)
class DemoCounty {

    private static final String TERM = "2019-autumn";
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final List<String> OF_EVENTS = List.of("银行回盘", "外县回函", "学籍异动");
    private static final long LOOK_MILLIS = 500;

    private final String folder;
    private final Receiving receiving;
    private final Jobs jobs;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PrintStream out = System.out;

    DemoCounty(
            @Value("${buluo.demo.files:}") String folder,
            Receiving receiving,
            Jobs jobs,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.folder = folder;
        this.receiving = receiving;
        this.jobs = jobs;
        this.transaction = transaction;
        this.database = database;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void fill(ApplicationReadyEvent ready) {
        CurrentScope.runAs(SignedIn.system(), this::fill);
    }

    private void fill() {
        if (folder.isEmpty() || hasRun()) {
            return;
        }
        SignedIn system = SignedIn.system();
        if (isEmpty()) {
            receive(system);
        }
        long job = jobs.submit(
                ReconcileRequest.JOB, Words.of("reconcile.title", TERM), new ReconcileRequest(TERM, null), system);
        Thread telling = new Thread(() -> CurrentScope.runAs(SignedIn.system(), () -> tellEnd(job)), "demo");
        telling.setDaemon(true);
        telling.start();
    }

    /** Lists hold on the term's cut-off day; what tells of events goes on to the end of the example's year. */
    private void receive(SignedIn system) {
        LocalDate cutOff = County.jianshi().cutOff(Term.parse(TERM).orElseThrow());
        Map<Boolean, List<SentFile>> files = files().stream()
                .map(SentFile::of)
                .collect(Collectors.partitioningBy(file -> OF_EVENTS.stream().anyMatch(file.name()::contains)));
        transaction.executeWithoutResult(status -> {
            receiving.receive(files.get(false), cutOff, system);
            receiving.receive(files.get(true), LAST_DAY, system);
        });
    }

    private boolean isEmpty() {
        return database.sql("select count(*) from intake.delivery")
                        .query(Long.class)
                        .single()
                == 0;
    }

    private boolean hasRun() {
        return database.sql("select exists (select from account.run)")
                .query(Boolean.class)
                .single();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tellEnd(long id) {
        out.println("正在收入并核对示例县的名单 … taking in and reconciling the example county's lists");
        try {
            Job job = find(id);
            while (!job.state().isOver()) {
                Thread.sleep(LOOK_MILLIS);
                job = find(id);
            }
            boolean done = job.state() == JobState.DONE;
            out.println(done ? "总账已成 The account is ready." : "核账未成，见“任务” The reconciliation failed; see Jobs.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Job find(long id) {
        return jobs.find(Scope.wholeCounty(), SignedIn.system().login(), id).orElseThrow();
    }
}

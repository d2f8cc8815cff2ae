package org.buluo.app.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.app.account.ReconcileRequest;
import org.buluo.app.intake.Receiving;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;

/** Files that come in, and the reconciliation after them. */
record Round(Receiving receiving, Jobs jobs, Path folder) {

    private static final SignedIn WHO = SignedIn.system();

    void of(Map<String, String> files) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            paths.add(write(file.getKey(), file.getValue()));
        }
        end(receiving.receive(paths, WHO).jobId());
        reconciled("2019-autumn", LocalDate.of(2019, 12, 31));
    }

    void reconciled(String term, LocalDate asOf) throws InterruptedException {
        end(jobs.submit(
                ReconcileRequest.JOB, Words.of("reconcile.title", term), new ReconcileRequest(term, asOf), WHO));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void end(long id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Job job = jobs.find(WHO.scope(), WHO.login(), id).orElseThrow();
            if (job.state().isOver()) {
                assertThat(job.state()).as(String.valueOf(job.message())).isEqualTo(JobState.DONE);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job does not end");
    }
}

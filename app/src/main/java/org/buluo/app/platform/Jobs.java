package org.buluo.app.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Long work that shows its progress and outlives the page, the session and the process. */
@Service
public class Jobs {

    private final JobRows rows;
    private final JobWorker worker;
    private final JsonMapper json;

    Jobs(JobRows rows, JobWorker worker, JsonMapper json) {
        this.rows = rows;
        this.worker = worker;
        this.json = json;
    }

    /**
     * Asks for a job; it begins as soon as a worker is free.
     *
     * @param kind of its handler
     * @param title what people call it
     * @param argument a record that the handler reads; no personal values in it
     * @return the job's key; its page is {@code /jobs/<key>}
     */
    public long submit(String kind, Words title, Object argument, SignedIn who) {
        long id = rows.add(kind, title, argument, who);
        worker.wake();
        return id;
    }

    /** The job, when this person may see it: their own, or any for whoever sees the whole county. */
    public Optional<Job> find(Scope scope, String login, long id) {
        return rows.find(id).filter(job -> scope.isWholeCounty() || job.login().equals(login));
    }

    /** The latest jobs that this person may see, newest first. */
    public List<Job> latest(Scope scope, String login, int limit) {
        return rows.latest(scope, login, limit);
    }

    /** The latest jobs of one kind that this person may see, newest first. */
    public List<Job> latestOf(Scope scope, String login, String kind, int limit) {
        return rows.latestOf(scope, login, kind, limit);
    }

    /**
     * The jobs of all people that failed since then, newest first: for those who keep the console going. Titles and reasons
     * tell nothing of a child.
     */
    public List<Job> failed(Instant since, int limit) {
        return CurrentScope.callAs(SignedIn.system(), () -> rows.failed(since, limit));
    }

    /** How many jobs wait since before then. */
    public long waitingSince(Instant before) {
        return CurrentScope.callAs(SignedIn.system(), () -> rows.waitingSince(before));
    }

    /** What came of a job. */
    public <T> Optional<T> result(Job job, Class<T> type) {
        return Optional.ofNullable(job.result()).map(stored -> json.readValue(stored, type));
    }
}

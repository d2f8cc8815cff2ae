package org.buluo.app.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is signed in just now. A session that is not in this list is over, whatever the browser still holds. */
@Component
public class OpenSessions {

    /** Whoever signed in longer ago signs in anew, at work or not. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int KEY_GROUPS = 4;

    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    /** Begins a session. @return its key */
    public String begin(SignedIn person, String address, String browser) {
        String key = RandomWords.groups(KEY_GROUPS);
        open.put(key, new OpenSession(key, person, clock.instant(), clock.instant(), address, browser));
        return key;
    }

    /** Notes that the session is in use. @return whether it is still open */
    public boolean touch(String key) {
        Instant now = clock.instant();
        return open.computeIfPresent(
                        key, (same, session) -> session.since().plus(LONGEST).isBefore(now) ? null : session.at(now))
                != null;
    }

    /** Ends a session. */
    public void end(String key) {
        open.remove(key);
    }

    /** Ends all sessions of an account. @return how many */
    public int endAll(long account) {
        return endOthers(account, "");
    }

    /** Ends the sessions of an account but this one. @return how many */
    public int endOthers(long account, String kept) {
        List<OpenSession> all = of(account);
        all.stream().map(OpenSession::key).filter(key -> !key.equals(kept)).forEach(open::remove);
        return (int) all.stream().filter(session -> !session.key().equals(kept)).count();
    }

    /** The session of this key. */
    public Optional<OpenSession> find(String key) {
        return Optional.ofNullable(open.get(key));
    }

    /** The sessions of an account, the newest first. */
    public List<OpenSession> of(long account) {
        return all().stream()
                .filter(session -> session.person().id() == account)
                .toList();
    }

    /** All sessions, the newest first. */
    public List<OpenSession> all() {
        return open.values().stream()
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }
}

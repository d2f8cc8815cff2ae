package org.buluo.app.platform;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Looks at everything that must be watched. */
@Service
public class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ObjectProvider<Watched> watched;

    Watch(ObjectProvider<Watched> watched) {
        this.watched = watched;
    }

    /** How one thing stands. @param key of its name @param path of the page that tells more */
    public record Seen(String key, String path, Finding finding) {}

    /** How everything stands, in its order. */
    public List<Seen> all() {
        return watched.stream()
                .sorted(Comparator.comparingInt(Watched::order))
                .map(each -> new Seen(each.key(), each.path(), look(each)))
                .toList();
    }

    /** What somebody has to act on, the worst first. */
    public List<Seen> wrong() {
        return all().stream()
                .filter(seen -> seen.finding().isWrong())
                .sorted(Comparator.comparing((Seen seen) -> seen.finding().level())
                        .reversed())
                .toList();
    }

    /** What can't be looked at is wrong itself. */
    private static Finding look(Watched watched) {
        try {
            return watched.look();
        } catch (RuntimeException e) {
            LOG.error("{} can't be looked at", watched.key(), e);
            return Finding.bad(Words.of("platform.watch.blind"), Words.of("platform.watch.blind.advice"));
        }
    }
}

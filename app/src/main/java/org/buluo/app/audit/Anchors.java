package org.buluo.app.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The anchors: one a day, in the database, and beside it in a file that whoever alters the database does not reach. */
@Repository
public class Anchors {

    /** Where the file lies in the data folder. */
    static final Path FILE = Path.of("audit", "anchors.txt");

    private final JdbcClient database;
    private final Clock clock;
    private final Path file;

    Anchors(JdbcClient database, Clock clock, @Value("${buluo.data}") Path data) {
        this.database = database;
        this.clock = clock;
        this.file = data.resolve(FILE);
    }

    /** The latest, newest first. */
    public List<Anchor> latest(int limit) {
        return database.sql("select day, position, hash from audit.anchor order by day desc limit :limit")
                .param("limit", limit)
                .query((row, i) -> new Anchor(
                        row.getObject("day", LocalDate.class), row.getLong("position"), row.getBytes("hash")))
                .list();
    }

    /** Makes the anchor of today when it is missing. @return whether it was made now */
    boolean keep(Chain chain) {
        LocalDate today = LocalDate.now(clock);
        if (latest(1).stream().anyMatch(anchor -> !anchor.day().isBefore(today))) {
            return false;
        }
        Optional<Seal> last = chain.last();
        last.ifPresent(seal -> {
            Anchor anchor = new Anchor(today, seal.position(), seal.hash());
            if (add(anchor)) {
                write(anchor);
            }
        });
        return last.isPresent();
    }

    private boolean add(Anchor anchor) {
        return database.sql("""
                        insert into audit.anchor (day, position, hash) values (:day, :position, :hash)
                        on conflict do nothing
                        """)
                        .param("day", anchor.day())
                        .param("position", anchor.position())
                        .param("hash", anchor.hash())
                        .update()
                > 0;
    }

    private void write(Anchor anchor) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, anchor.line() + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

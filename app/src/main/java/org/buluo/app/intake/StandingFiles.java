package org.buluo.app.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.CountyWords;
import org.buluo.files.intake.Handed;
import org.buluo.files.intake.heading.OwnWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The deliveries that count now: taken in, not withdrawn, and no newer one took their place. They are what a
 * reconciliation reads.
 */
@Service
public class StandingFiles {

    private final JdbcClient database;
    private final Codec codec;
    private final Contents contents;
    private final WorkFolders folders;
    private final CountyWords words;

    StandingFiles(JdbcClient database, Codec codec, Contents contents, WorkFolders folders, CountyWords words) {
        this.database = database;
        this.codec = codec;
        this.contents = contents;
        this.folders = folders;
        this.words = words;
    }

    /** A delivery that counts. */
    private record Standing(long id, String fileName, byte[] password, Instant readAt) {}

    /** Lays them open in a folder of their own. @return to be closed, which removes the folder */
    public Unpacked unpack() {
        List<Standing> standing = database.sql("""
                        select id, file_name, password, read_at
                        from intake.standing order by id
                        """)
                .query((row, i) -> new Standing(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getBytes("password"),
                        row.getTimestamp("read_at") == null
                                ? null
                                : row.getTimestamp("read_at").toInstant()))
                .list();
        CountyWords.History history = words.history();
        List<OwnWords> known =
                standing.stream().map(delivery -> history.at(delivery.readAt())).toList();
        Path folder = folders.create();
        try {
            List<UnpackedFile> files = IntStream.range(0, standing.size())
                    .parallel()
                    .mapToObj(i -> CurrentScope.callAs(
                            SignedIn.system(),
                            () -> unpack(standing.get(i), known.get(i), folder.resolve("file-" + i))))
                    .toList();
            return new InFolder(folder, files);
        } catch (RuntimeException | Error e) {
            WorkFolders.remove(folder);
            throw e;
        }
    }

    private UnpackedFile unpack(Standing delivery, OwnWords known, Path file) {
        contents.copy(delivery.id(), Contents.What.ORIGINAL, file);
        Personal password = codec.open(Personal.Kind.TEXT, delivery.password());
        Handed handed = Handed.of(file)
                .named(delivery.fileName())
                .arrived((int) delivery.id())
                .reading(known);
        return new UnpackedFile(delivery.id(), password == null ? handed : handed.with(password.reveal()));
    }

    private record InFolder(Path folder, List<UnpackedFile> files) implements Unpacked {
        @Override
        public void close() {
            WorkFolders.remove(folder);
        }
    }
}

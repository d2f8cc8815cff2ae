package org.buluo.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Sm3;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that a reconciliation gives to people, sealed. */
@Repository
class RunFiles {

    /** All but the two that run to hundreds of thousands of lines and stand in the console row by row. */
    private static final List<String> KEPT = List.of(
            "report.xlsx",
            "account.csv",
            "comparison.csv",
            "letters.csv",
            "inquiries.csv",
            "rejects.xlsx",
            "defects.xlsx");

    private final JdbcClient database;
    private final Codec codec;

    RunFiles(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Keeps the files of a folder. @return the fingerprint (SM3) of the account's lines */
    String keep(long run, Path folder) throws IOException {
        String fingerprint = "";
        for (String name : KEPT) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            database.sql("insert into account.run_file (run_id, name, content) values (:run, :name, :content)")
                    .param("run", run)
                    .param("name", name)
                    .param("content", codec.seal(content))
                    .update();
            fingerprint = name.equals("account.csv") ? Sm3.of(content) : fingerprint;
        }
        return fingerprint;
    }

    /** Deletes a folder of files. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

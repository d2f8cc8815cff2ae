package org.buluo.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Packing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of files, in parts that are packed and sealed one by one, so that none is held in memory whole. */
@Repository
class Contents {

    private static final int PART = 1 << 20;

    private final JdbcClient database;
    private final Codec codec;

    Contents(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Which of a delivery's files. */
    enum What {
        /** As it came. */
        ORIGINAL,
        /** The rows that go back. */
        REJECTS,
        /** The rows that were kept although a cell could not be read. */
        DEFECTS;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was written. */
    record Written(long bytes, String sha256) {}

    /** Writes a file's bytes down, and finds out its hash on the way. */
    Written write(long delivery, What what, InputStream in) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = 0;
            byte[] buffer = new byte[PART];
            int part = 0;
            int read;
            do {
                read = in.readNBytes(buffer, 0, PART);
                digest.update(buffer, 0, read);
                bytes += read;
                if (read > 0 || part == 0) {
                    addPart(delivery, what, part++, codec.seal(Packing.pack(buffer, read)));
                }
            } while (read == PART);
            return new Written(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addPart(long delivery, What what, int part, byte[] content) {
        database.sql("""
                        insert into intake.delivery_part (delivery_id, what, part, content)
                        values (:delivery, :what, :part, :content)
                        """)
                .param("delivery", delivery)
                .param("what", what.stored())
                .param("part", part)
                .param("content", content)
                .update();
    }

    /** Forgets the bytes of a file: they are there a second time, say. */
    void remove(long delivery, What what) {
        database.sql("delete from intake.delivery_part where delivery_id = :delivery and what = :what")
                .param("delivery", delivery)
                .param("what", what.stored())
                .update();
    }

    /** Whether there is such a file. */
    boolean has(long delivery, What what) {
        return part(delivery, what, 0).isPresent();
    }

    /** Writes a file's bytes out. */
    void copy(long delivery, What what, OutputStream out) throws IOException {
        int part = 0;
        for (Optional<byte[]> content = part(delivery, what, part);
                content.isPresent();
                content = part(delivery, what, part)) {
            out.write(Packing.unpack(codec.open(content.get())));
            part++;
        }
    }

    /** Writes a file's bytes into a new file. */
    void copy(long delivery, What what, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(delivery, what, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> part(long delivery, What what, int part) {
        return database.sql("""
                        select content from intake.delivery_part
                        where delivery_id = :delivery and what = :what and part = :part
                        """)
                .param("delivery", delivery)
                .param("what", what.stored())
                .param("part", part)
                .query(byte[].class)
                .optional();
    }
}

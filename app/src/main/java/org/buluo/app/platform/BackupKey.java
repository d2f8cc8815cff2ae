package org.buluo.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

/**
 * The master key as backups use it: each backup has a key of its own, derived from the master key and the backup's salt.
 * A backup holds the data keys wrapped by the same master key, so a second secret would protect nothing more and could be
 * lost alone (docs/decisions/0010-backup.md).
 */
public final class BackupKey {

    private static final int PROOF_BYTES = 8;

    private final MasterKey master;
    private final Path file;

    private BackupKey(MasterKey master, Path file) {
        this.master = master;
        this.file = file;
    }

    /**
     * The key of the environment when it is given there, else of the file; never made.
     *
     * @param environment what {@code BULUO_KEY} says; may be empty
     * @param file as a data folder keeps it
     * @throws IllegalStateException when there is none, or it is no key
     */
    public static BackupKey of(String environment, Path file) {
        boolean isGiven = environment != null && !environment.isBlank();
        if (!isGiven && !Files.isRegularFile(file)) {
            throw new IllegalStateException("no master key: " + file);
        }
        return new BackupKey(MasterKey.of(environment, file), isGiven ? null : file);
    }

    /** Where a data folder keeps the key. */
    public static Path fileIn(Path data) {
        return MasterFile.in(data, "").file();
    }

    /** The key of the backup with this salt, for SM4. */
    public byte[] derive(byte[] salt) {
        return master.derive("backup/" + HexFormat.of().formatHex(salt), Keys.DATA_BYTES);
    }

    /** Tells of which master key a backup is, and nothing of the key. */
    public byte[] proof(byte[] salt) {
        return master.derive("backup-proof/" + HexFormat.of().formatHex(salt), PROOF_BYTES);
    }

    /** Puts the key into a new data folder, for the console that will be started there; not one of the environment. */
    public void keepIn(Path data) throws IOException {
        if (file == null) {
            return;
        }
        Path kept = fileIn(data);
        Files.createDirectories(kept.getParent());
        Files.setPosixFilePermissions(kept.getParent(), PosixFilePermissions.fromString("rwx------"));
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
    }

    @Override
    public String toString() {
        return "BackupKey";
    }
}

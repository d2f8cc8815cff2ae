package org.buluo.app.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The secret from which every key is derived. Whoever loses it loses the personal data. */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Of the environment when it is given there, else of the file, which is made when it does not exist. */
    static MasterKey of(String environment, Path file) {
        if (environment != null && !environment.isBlank()) {
            return parse(environment.strip(), "BULUO_KEY");
        }
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return parse(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            throw new IllegalStateException("the master key can't be read or written: " + file, e);
        }
    }

    private static MasterKey parse(String hex, String where) {
        if (!hex.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            throw new IllegalStateException(where + " must hold " + 2 * BYTES + " hexadecimal digits");
        }
        return new MasterKey(HexFormat.of().parseHex(hex));
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path draft = file.resolveSibling("master.key.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
        Files.move(draft, file);
    }

    /** A key for one purpose. */
    byte[] derive(String purpose, int bytes) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(secret));
        byte[] label = ("buluo/1/" + purpose).getBytes(StandardCharsets.UTF_8);
        mac.update(label, 0, label.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return Arrays.copyOf(out, bytes);
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}

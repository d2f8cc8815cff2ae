package org.buluo.files.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A zip file under a password: AES-256 as WinZip laid it down (AE-2), which 7-Zip, WinRAR, Bandizip, 360压缩 and WPS open and
 * the file manager of Windows does not. Files are stored as they are: workbooks are packed already. What it holds is small
 * enough for memory.
 */
public final class LockedZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 51;
    private static final short ENCRYPTED_UTF8 = 0x0801;
    private static final short AES_METHOD = 99;
    private static final short FIXED_DAY = 0x21; // 1980-01-01
    private static final int SALT = 16;
    private static final int CHECK = 2;
    private static final int MAC = 10;
    private static final int KEY = 32;
    private static final int ROUNDS = 1000;
    private static final int BLOCK = 16;
    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}.][^/\\\\\\p{Cntrl}]*");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** AE-2, AES-256, stored. */
    private static final byte[] EXTRA = {0x01, (byte) 0x99, 7, 0, 2, 0, 'A', 'E', 3, 0, 0};

    private final String password;
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** @param password of ASCII characters */
    public LockedZip(String password) {
        this.password = password;
    }

    /**
     * Adds a file.
     *
     * @param name without folders: programs that open such files write where a name says
     */
    public void add(String name, byte[] content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a file in a zip");
        }
        byte[] locked = lock(content);
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int offset = entries.size();
        entries.write(
                head(30, LOCAL, locked.length, content.length, utf8.length).array());
        entries.write(utf8);
        entries.write(EXTRA);
        entries.write(locked);
        ByteBuffer central = head(46, CENTRAL, locked.length, content.length, utf8.length);
        central.putInt(42, offset);
        directory.write(central.array());
        directory.write(utf8);
        directory.write(EXTRA);
        count++;
    }

    private static ByteBuffer head(int length, int kind, int locked, int clear, int name) {
        ByteBuffer head = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(kind);
        if (kind == CENTRAL) {
            head.putShort(VERSION);
        }
        head.putShort(VERSION)
                .putShort(ENCRYPTED_UTF8)
                .putShort(AES_METHOD)
                .putShort((short) 0)
                .putShort(FIXED_DAY);
        head.putInt(0).putInt(locked).putInt(clear).putShort((short) name).putShort((short) EXTRA.length);
        return head;
    }

    private byte[] lock(byte[] content) throws IOException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        try {
            byte[] keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, (2 * KEY + CHECK) * Byte.SIZE))
                    .getEncoded();
            byte[] hidden = counted(content, Arrays.copyOf(keys, KEY));
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(keys, KEY, KEY, "HmacSHA1"));
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(locked);
            out.write(salt);
            out.write(keys, 2 * KEY, CHECK);
            out.write(hidden);
            out.write(mac.doFinal(hidden), 0, MAC);
            return locked.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no AES-256 or SHA-1", e);
        }
    }

    /** AES in counter mode; the counter is little-endian and begins with 1, which the platform's own does not. */
    private static byte[] counted(byte[] content, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        byte[] hidden = content.clone();
        ByteBuffer counter = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0, block = 1; at < hidden.length; at += BLOCK, block++) {
            byte[] pad = cipher.update(counter.putInt(0, block).array());
            for (int i = 0; i < Math.min(BLOCK, hidden.length - at); i++) {
                hidden[at + i] ^= pad[i];
            }
        }
        return hidden;
    }

    /** Writes the whole file. */
    public void write(OutputStream out) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(entries.size());
        out.write(entries.toByteArray());
        out.write(directory.toByteArray());
        out.write(end.array());
    }
}

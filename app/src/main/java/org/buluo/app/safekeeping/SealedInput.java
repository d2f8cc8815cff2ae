package org.buluo.app.safekeeping;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.buluo.app.platform.BackupKey;

/** Opens what {@link SealedOutput} sealed; ends only behind the last frame, with nothing after it. */
final class SealedInput extends InputStream {

    private final DataInputStream in;
    private final Frames frames;
    private byte[] plain = new byte[0];
    private int next;
    private boolean isEnded;

    SealedInput(InputStream file, BackupKey key) throws IOException {
        in = new DataInputStream(file);
        if (!Arrays.equals(in.readNBytes(SealedOutput.MAGIC.length), SealedOutput.MAGIC)) {
            throw new Unusable("这个文件不是不落的备份。", "This file is no backup of Buluo.");
        }
        byte[] salt = in.readNBytes(SealedOutput.SALT_BYTES);
        byte[] proof = key.proof(salt);
        if (!MessageDigest.isEqual(proof, in.readNBytes(proof.length))) {
            throw new Unusable(
                    "主密钥不是这份备份的：请用做备份时的主密钥（BULUO_KEY，或 --key 指定的 master.key）。",
                    "The master key is not the one of this backup: give the one of the time when it was made (BULUO_KEY, or a master.key by --key).");
        }
        frames = new Frames(key.derive(salt), salt);
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, plain.length - next);
        System.arraycopy(plain, next, bytes, from, part);
        next += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (next == plain.length && !isEnded) {
            plain = frame();
            next = 0;
        }
        return next < plain.length;
    }

    private byte[] frame() throws IOException {
        try {
            boolean isLast = in.readByte() == 1;
            int length = in.readInt();
            if (length < Frames.TAG_BYTES || length > Frames.LARGEST + Frames.TAG_BYTES) {
                throw Unusable.damaged();
            }
            byte[] sealed = in.readNBytes(length);
            if (sealed.length < length || isLast && in.read() >= 0) {
                throw Unusable.damaged();
            }
            byte[] opened = frames.open(sealed, isLast);
            isEnded = isLast;
            return opened;
        } catch (EOFException e) {
            throw Unusable.damaged();
        }
    }
}

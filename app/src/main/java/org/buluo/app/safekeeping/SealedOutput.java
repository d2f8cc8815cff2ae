package org.buluo.app.safekeeping;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import org.buluo.app.platform.BackupKey;

/**
 * Seals what is written, frame by frame. The file: eight bytes that say what it is, the salt, the proof of the key; then
 * frames, each after its length and whether it is the last.
 */
final class SealedOutput extends OutputStream {

    static final byte[] MAGIC = {'B', 'U', 'L', 'U', 'O', 'B', 'K', 1};
    static final int SALT_BYTES = 16;

    private final DataOutputStream out;
    private final Frames frames;
    private final byte[] plain = new byte[Frames.LARGEST];
    private int held;

    SealedOutput(OutputStream file, BackupKey key) throws IOException {
        out = new DataOutputStream(file);
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        out.write(MAGIC);
        out.write(salt);
        out.write(key.proof(salt));
        frames = new Frames(key.derive(salt), salt);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (held == plain.length) {
                frame(false);
            }
            int part = Math.min(length - done, plain.length - held);
            System.arraycopy(bytes, from + done, plain, held, part);
            held += part;
            done += part;
        }
    }

    private void frame(boolean isLast) throws IOException {
        byte[] sealed = frames.seal(plain, held, isLast);
        out.writeByte(isLast ? 1 : 0);
        out.writeInt(sealed.length);
        out.write(sealed);
        held = 0;
    }

    /** Seals the last frame; without it the file counts as cut off. The file itself stays open. */
    void end() throws IOException {
        frame(true);
        out.flush();
    }
}

package org.buluo.app.platform;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes bytes small before they are sealed; what does not shrink (a workbook is packed already) stays as it is. */
public final class Packing {

    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;
    private static final int WORTH_IT = 10;
    private static final int BUFFER = 1 << 16;

    private Packing() {}

    /** Packs the first so many bytes. @param length how many */
    public static byte[] pack(byte[] bytes, int length) {
        byte[] out = new byte[length + 1];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            int size = deflater.deflate(out, 1, length - length / WORTH_IT);
            if (deflater.finished()) {
                out[0] = DEFLATED;
                return Arrays.copyOf(out, size + 1);
            }
        } finally {
            deflater.end();
        }
        out[0] = PLAIN;
        System.arraycopy(bytes, 0, out, 1, length);
        return out;
    }

    /** What was packed. @throws IllegalStateException when {@link #pack} did not make it */
    public static byte[] unpack(byte[] packed) {
        if (packed[0] == PLAIN) {
            return Arrays.copyOfRange(packed, 1, packed.length);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && inflater.needsInput()) {
                    break;
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("a stored block is damaged", e);
        } finally {
            inflater.end();
        }
    }
}

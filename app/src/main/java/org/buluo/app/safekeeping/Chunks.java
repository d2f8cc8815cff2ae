package org.buluo.app.safekeeping;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.buluo.app.safekeeping.Contents.Measure;

/** A stream of unknown length within another: chunks behind their lengths, and a zero at the end. */
final class Chunks {

    private static final int SIZE = 1 << 16;

    private Chunks() {}

    /** What is written goes into chunks, and is measured. */
    static final class Out extends OutputStream {

        private final DataOutputStream target;
        private final Measuring measuring = new Measuring();
        private final byte[] chunk = new byte[SIZE];
        private int held;

        Out(DataOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            measuring.add(bytes, from, length);
            int done = 0;
            while (done < length) {
                int part = Math.min(length - done, SIZE - held);
                System.arraycopy(bytes, from + done, chunk, held, part);
                held += part;
                done += part;
                if (held == SIZE) {
                    pass();
                }
            }
        }

        private void pass() throws IOException {
            if (held > 0) {
                target.writeInt(held);
                target.write(chunk, 0, held);
                held = 0;
            }
        }

        Measure end(long rows) throws IOException {
            pass();
            target.writeInt(0);
            return measuring.measure(rows);
        }
    }

    /** What was written so, measured again. */
    static final class In extends InputStream {

        private final DataInputStream source;
        private final Measuring measuring = new Measuring();
        private int left;
        private boolean isEnded;

        In(DataInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0 && !isEnded) {
                left = source.readInt();
                isEnded = left == 0;
            }
            if (isEnded) {
                return -1;
            }
            int part = source.read(bytes, from, Math.min(length, left));
            if (part < 0) {
                throw Unusable.damaged();
            }
            measuring.add(bytes, from, part);
            left -= part;
            return part;
        }

        Measure end(long rows) {
            return measuring.measure(rows);
        }
    }
}

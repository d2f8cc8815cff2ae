package org.buluo.files.link.kept;

import java.util.zip.CRC32C;

/** The file is cut into blocks, each with a check of its own, so that a part of it can be trusted without the rest. */
final class Blocks {

    static final int BYTES = 1024;
    /** "BULUOKEP" in ASCII, at both ends. */
    static final long MARK = 0x42554C554F4B4550L;

    /** Rises when what is kept is laid out, packed, keyed or hashed in another way than before. */
    static final int VERSION = 1;
    /** After the footer: its length, its check, the mark. */
    static final int TAIL = Integer.BYTES + Integer.BYTES + Long.BYTES;

    private Blocks() {}

    static int check(byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes, 0, bytes.length);
        return (int) check.getValue();
    }
}

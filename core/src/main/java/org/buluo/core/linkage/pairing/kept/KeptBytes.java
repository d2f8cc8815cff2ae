package org.buluo.core.linkage.pairing.kept;

/** The bytes of one part, each read when it is asked for. Highest byte first. */
public interface KeptBytes {

    /** How many. */
    int length();

    /** One byte. */
    byte byteAt(int at);

    /** Four bytes from a place on. */
    int intAt(int at);

    /** Eight bytes from a place on. */
    long longAt(int at);

    /** Some bytes from a place on. */
    default byte[] bytesAt(int at, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = byteAt(at + i);
        }
        return bytes;
    }
}

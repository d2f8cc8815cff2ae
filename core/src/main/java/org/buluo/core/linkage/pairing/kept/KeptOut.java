package org.buluo.core.linkage.pairing.kept;

/** Takes the parts of what is to be kept, one after the other. Highest byte first. */
public interface KeptOut {

    /** Begins a part; what is put after this is its bytes. */
    void begin(KeptPart part);

    /** Adds eight bytes. */
    void putLong(long value);

    /** Adds four. */
    void putInt(int value);

    /** Adds bytes as they are. */
    void put(byte[] bytes);
}

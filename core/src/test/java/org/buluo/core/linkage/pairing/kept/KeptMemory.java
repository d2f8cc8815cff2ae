package org.buluo.core.linkage.pairing.kept;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;

/** Keeps what is told in memory, and counts the bytes that are asked for. */
final class KeptMemory implements KeptOut {

    private final Map<KeptPart, ByteArrayOutputStream> parts = new EnumMap<>(KeptPart.class);
    private ByteArrayOutputStream part;
    private long asked;

    @Override
    public void begin(KeptPart next) {
        part = new ByteArrayOutputStream();
        parts.put(next, part);
    }

    @Override
    public void putLong(long value) {
        put(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    @Override
    public void putInt(int value) {
        put(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    @Override
    public void put(byte[] bytes) {
        part.writeBytes(bytes);
    }

    Known known() {
        return new Known(this::bytes);
    }

    /** How many bytes were asked for so far. */
    long asked() {
        return asked;
    }

    private KeptBytes bytes(KeptPart of) {
        ByteBuffer bytes = ByteBuffer.wrap(parts.get(of).toByteArray());
        return new KeptBytes() {
            @Override
            public int length() {
                return bytes.capacity();
            }

            @Override
            public byte byteAt(int at) {
                asked++;
                return bytes.get(at);
            }

            @Override
            public int intAt(int at) {
                asked += Integer.BYTES;
                return bytes.getInt(at);
            }

            @Override
            public long longAt(int at) {
                asked += Long.BYTES;
                return bytes.getLong(at);
            }
        };
    }
}

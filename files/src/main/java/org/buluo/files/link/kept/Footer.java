package org.buluo.files.link.kept;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.linkage.pairing.kept.KeptPart;

/**
 * What the file's end tells.
 *
 * @param source what was kept of
 * @param digest its SHA-256
 * @param parts where each part lies
 * @param blocks how many blocks there are, the first one's head too
 */
record Footer(Source source, byte[] digest, Map<KeptPart, Place> parts, int blocks) {

    private static final int LARGEST = 1 << 16;
    private static final int DIGEST = 32;

    /**
     * Where a part lies.
     *
     * @param block its first block
     * @param length its bytes
     */
    record Place(int block, int length) {}

    byte[] bytes() {
        byte[] name = source.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(LARGEST);
        out.putInt(blocks).putLong(source.length()).putLong(source.modified()).put(digest);
        out.putInt(name.length).put(name);
        for (KeptPart part : KeptPart.values()) {
            out.putInt(parts.get(part).block()).putInt(parts.get(part).length());
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** @throws IllegalArgumentException when these are not a footer's bytes */
    static Footer read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int blocks = in.getInt();
            long length = in.getLong();
            long modified = in.getLong();
            byte[] digest = new byte[DIGEST];
            in.get(digest);
            byte[] name = new byte[Math.max(0, Math.min(in.getInt(), LARGEST))];
            in.get(name);
            Map<KeptPart, Place> parts = new EnumMap<>(KeptPart.class);
            for (KeptPart part : KeptPart.values()) {
                parts.put(part, new Place(in.getInt(), in.getInt()));
            }
            return new Footer(
                    new Source(new String(name, StandardCharsets.UTF_8), length, modified), digest, parts, blocks);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

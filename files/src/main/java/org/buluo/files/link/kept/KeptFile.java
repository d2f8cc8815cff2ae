package org.buluo.files.link.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.Pairing;
import org.buluo.core.linkage.pairing.Steps;
import org.buluo.core.linkage.pairing.kept.KeptPart;
import org.buluo.core.linkage.pairing.kept.Known;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/** What was kept of a left register, opened: only what is asked for is read from it. */
public final class KeptFile {

    private final Map<KeptPart, CheckedBytes> parts;
    private final Known known;

    private KeptFile(Map<KeptPart, CheckedBytes> parts) {
        this.parts = parts;
        this.known = new Known(parts::get);
    }

    /**
     * Opens it.
     *
     * @param left the register's file as it is now
     * @throws UnreadableKnownException when it is damaged, of another version, or was kept of another register
     */
    public static KeptFile open(Path file, Path left) throws IOException, UnreadableKnownException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableKnownException("不是可以读的文件", "it is no file that can be read");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Footer footer = footer(channel);
            compare(footer, left);
            return new KeptFile(parts(channel, footer));
        } catch (IllegalArgumentException | ArithmeticException | CheckedBytes.DamagedBlock e) {
            throw UnreadableKnownException.damaged(e);
        }
    }

    private static Footer footer(FileChannel channel) throws IOException, UnreadableKnownException {
        ByteBuffer head = read(channel, 0, Long.BYTES + Integer.BYTES);
        if (head.remaining() < Long.BYTES + Integer.BYTES || head.getLong() != Blocks.MARK) {
            throw new UnreadableKnownException("不是 --known 生成的文件", "it is no file that --known made", null);
        }
        if (head.getInt() != Blocks.VERSION) {
            throw new UnreadableKnownException(
                    "由另一版本生成，请删除后重新生成", "another version made it; delete it and it is made anew", null);
        }
        ByteBuffer tail = read(channel, channel.size() - Blocks.TAIL, Blocks.TAIL);
        int length = tail.getInt();
        int check = tail.getInt();
        if (tail.getLong() != Blocks.MARK || length < 0 || length > channel.size() - Blocks.TAIL) {
            throw UnreadableKnownException.damaged(null);
        }
        byte[] footer =
                read(channel, channel.size() - Blocks.TAIL - length, length).array();
        if (Blocks.check(footer) != check) {
            throw UnreadableKnownException.damaged(null);
        }
        return Footer.read(footer);
    }

    private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // a read may give less than was asked for
        }
        return bytes.flip();
    }

    private static void compare(Footer footer, Path left) throws IOException, UnreadableKnownException {
        Source now = Source.of(left);
        boolean same = footer.source().looksLike(now)
                || footer.source().length() == now.length() && Arrays.equals(footer.digest(), Source.digest(left));
        if (!same) {
            throw new UnreadableKnownException(
                    "它来自 " + footer.source().name() + "，与左边文件内容不同；请删除它重新生成，或另换文件名",
                    "it was made from " + footer.source().name()
                            + ", whose content is not the left file's; delete it and it is made anew, or name another");
        }
    }

    private static Map<KeptPart, CheckedBytes> parts(FileChannel channel, Footer footer) throws IOException {
        Map<KeptPart, CheckedBytes> parts = new EnumMap<>(KeptPart.class);
        long checks = (long) footer.blocks() * Blocks.BYTES;
        for (Map.Entry<KeptPart, Footer.Place> part : footer.parts().entrySet()) {
            Footer.Place place = part.getValue();
            long blocks = (place.length() + Blocks.BYTES - 1L) / Blocks.BYTES;
            if (place.block() < 0 || place.length() < 0 || place.block() + blocks > footer.blocks()) {
                throw new IllegalArgumentException("place");
            }
            parts.put(
                    part.getKey(),
                    new CheckedBytes(
                            map(channel, (long) place.block() * Blocks.BYTES, blocks * Blocks.BYTES),
                            map(channel, checks + (long) place.block() * Integer.BYTES, blocks * Integer.BYTES),
                            place.length()));
        }
        return parts;
    }

    private static ByteBuffer map(FileChannel channel, long from, long length) throws IOException {
        if (from + length > channel.size()) {
            throw new IllegalArgumentException("length");
        }
        return channel.map(FileChannel.MapMode.READ_ONLY, from, length);
    }

    /**
     * Links right rows with what was kept.
     *
     * @throws UnreadableKnownException when a block is damaged, or the rows are of years that were not kept
     */
    public Linked link(Register right, Workers workers, Steps steps) throws UnreadableKnownException {
        if (known.isOfOtherYears(right, workers)) {
            throw UnreadableKnownException.otherYears();
        }
        try {
            return Pairing.link(known, right, workers, steps);
        } catch (IllegalArgumentException | ArithmeticException | CheckedBytes.DamagedBlock e) {
            throw UnreadableKnownException.damaged(e);
        }
    }

    /** What was kept. */
    public Known known() {
        return known;
    }

    /** How many bytes of the file were read for what was asked so far. */
    public long read() {
        return parts.values().stream().mapToLong(CheckedBytes::read).sum();
    }
}

package org.buluo.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many texts by index, packed as UTF-8 in blocks: five million take less than 200 MB. Beyond a share of the heap the
 * blocks go to a temporary file, of which the last used ones stay in memory. For one thread.
 */
final class PackedTexts implements Closeable {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int CACHED_TEXTS = 1 << 13;
    private static final int CACHED_BLOCKS = 1 << 9;

    private final int blocksInMemory;
    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> addresses = new ArrayList<>();
    private final String[] cachedTexts = new String[CACHED_TEXTS];
    private final int[] cachedIndexes = new int[CACHED_TEXTS];
    private int count;
    private int used = BLOCK;

    private TemporaryFile spilled;
    private long[] spilledAt = new long[0];
    private byte[][] cachedBlocks;
    private int[] cachedBlockNumbers;

    /** Keeps up to a quarter of the heap in memory. */
    PackedTexts() {
        this((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4 / BLOCK));
    }

    PackedTexts(int blocksInMemory) {
        this.blocksInMemory = blocksInMemory;
        Arrays.fill(cachedIndexes, -1);
    }

    int count() {
        return count;
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = bytes.length + Integer.BYTES;
        if (used + size > BLOCK) {
            begin(Math.max(BLOCK, size));
        }
        byte[] block = blocks.get(blocks.size() - 1);
        ByteBuffer.wrap(block, used, size).putInt(bytes.length).put(bytes);
        if (count % BLOCK == 0) {
            addresses.add(new int[BLOCK]);
        }
        addresses.get(count / BLOCK)[count % BLOCK] = blocks.size() - 1 << BLOCK_BITS | used;
        count++;
        used += size;
    }

    private void begin(int size) throws IOException {
        int number = blocks.size();
        if (number > 0 && number >= blocksInMemory) {
            spill(number - 1);
        }
        if (number == 1 << Integer.SIZE - BLOCK_BITS) {
            throw new TooMuchException("texts of more than 4 GiB");
        }
        blocks.add(new byte[size]);
        used = 0;
    }

    private void spill(int number) throws IOException {
        if (spilled == null) {
            spilled = TemporaryFile.nameless();
            cachedBlocks = new byte[CACHED_BLOCKS][];
            cachedBlockNumbers = new int[CACHED_BLOCKS];
        }
        if (number >= spilledAt.length) {
            spilledAt = Arrays.copyOf(spilledAt, Math.max(number + 1, spilledAt.length * 2));
        }
        spilledAt[number] = spilled.append(blocks.get(number));
        blocks.set(number, null);
    }

    /** A text. @throws IOException when there is none of that index */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw new IOException("a shared text is missing");
        }
        int slot = index & CACHED_TEXTS - 1;
        if (cachedIndexes[slot] != index) {
            int address = addresses.get(index / BLOCK)[index % BLOCK];
            byte[] block = block(address >>> BLOCK_BITS);
            int at = address & BLOCK - 1;
            int length = ByteBuffer.wrap(block).getInt(at);
            cachedTexts[slot] = new String(block, at + Integer.BYTES, length, StandardCharsets.UTF_8);
            cachedIndexes[slot] = index;
        }
        return cachedTexts[slot];
    }

    private byte[] block(int number) throws IOException {
        byte[] block = blocks.get(number);
        if (block != null) {
            return block;
        }
        int slot = number & CACHED_BLOCKS - 1;
        if (cachedBlocks[slot] == null || cachedBlockNumbers[slot] != number) {
            cachedBlocks[slot] = spilled.read(spilledAt[number], nextSpilledAt(number) - spilledAt[number]);
            cachedBlockNumbers[slot] = number;
        }
        return cachedBlocks[slot];
    }

    private long nextSpilledAt(int number) {
        boolean last = number + 1 >= blocks.size() || blocks.get(number + 1) != null;
        return last ? spilled.size() : spilledAt[number + 1];
    }

    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
        }
    }
}

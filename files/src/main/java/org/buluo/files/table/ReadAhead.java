package org.buluo.files.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Unpacks and decodes on a second processor while the first takes apart what is there already. */
final class ReadAhead extends Reader {

    /** What was read: characters, the end (a length below 0), or why there are no more. */
    private record Block(char[] characters, int length, Throwable failure) {}

    private static final int SIZE = 1 << 15;
    private static final int BLOCKS = 4;

    private final Reader in;
    private final BlockingQueue<char[]> free = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread reading = new Thread(this::run, "read-ahead");
    private Block block;
    private int position;

    /** Begins at once. @param in closed with this one */
    ReadAhead(Reader in) {
        this.in = in;
        for (int i = 0; i < BLOCKS; i++) {
            free.add(new char[SIZE]);
        }
        reading.setDaemon(true);
        reading.start();
    }

    private void run() {
        try {
            Block last;
            do {
                last = readBlock(free.take());
                filled.put(last);
            } while (last.length >= 0);
        } catch (InterruptedException e) {
            // closed before its end; nobody waits for more
        }
    }

    private Block readBlock(char[] characters) {
        try {
            return new Block(characters, in.read(characters, 0, SIZE), null);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return new Block(characters, -1, e);
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (block == null || block.length >= 0 && position == block.length) {
            next();
        }
        if (block.length < 0) {
            if (block.failure != null) {
                throw block.failure instanceof IOException e ? e : new IOException(block.failure);
            }
            return -1;
        }
        int n = Math.min(length, block.length - position);
        System.arraycopy(block.characters, position, target, offset, n);
        position += n;
        return n;
    }

    private void next() throws IOException {
        try {
            if (block != null) {
                free.put(block.characters);
            }
            block = filled.take();
            position = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
    }

    @Override
    public void close() throws IOException {
        reading.interrupt();
        boolean interrupted = false;
        while (reading.isAlive()) {
            try {
                reading.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}

package org.buluo.files.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped workbook. Counts what it unpacks, each part once however often it is read, and stops before a
 * small file has become a large one.
 */
final class WorkbookZip implements Closeable {

    private final ZipFile zip;
    private final Limits limits;
    private final long packed;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<ZipEntry, Long> unpackedParts = new HashMap<>();
    private long unpacked;

    WorkbookZip(Path file, Limits limits) throws IOException {
        this.limits = limits;
        // names are ASCII in a workbook, and in another zip they must not fail
        this.zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        this.packed = file.toFile().length();
        zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
    }

    /** Some programs write other cases and other slashes than they refer to. */
    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Bytes of a part as it is packed. */
    long packedBytes(String part) {
        ZipEntry entry = parts.get(key(part));
        return entry == null ? 0 : entry.getCompressedSize();
    }

    /** Unpacks a part. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new Counted(zip.getInputStream(entry), entry);
    }

    private synchronized void count(ZipEntry entry, long bytes) throws TooMuchException {
        long before = unpackedParts.getOrDefault(entry, 0L);
        if (bytes <= before) {
            return;
        }
        unpackedParts.put(entry, bytes);
        unpacked += bytes - before;
        if (unpacked > limits.unpackedBytes()
                || isOutOfRatio(bytes, entry.getCompressedSize())
                || isOutOfRatio(unpacked, packed)) {
            throw new TooMuchException(
                    "a workbook of " + packed + " bytes has unpacked to " + unpacked + " and is not at its end");
        }
    }

    private boolean isOutOfRatio(long bytes, long from) {
        return bytes > limits.freeBytes() && bytes / limits.ratio() > from;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // it was only read from, so nothing is lost
        }
    }

    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private long bytes;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(entry, ++bytes);
            }
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            if (n > 0) {
                bytes += n;
                count(entry, bytes);
            }
            return n;
        }
    }
}

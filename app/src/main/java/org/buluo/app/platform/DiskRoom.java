package org.buluo.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the data folder's disk has room for more; what comes in is refused before it runs full. */
@Component
public class DiskRoom {

    private final Path data;
    private final DataSize least;

    DiskRoom(@Value("${buluo.data}") Path data, @Value("${buluo.space.least:256MB}") DataSize least) {
        this.data = data;
        this.least = least;
    }

    /** How much is free on the data folder's disk, and of how much. */
    public Room room() {
        try {
            FileStore disk = Files.getFileStore(Files.isDirectory(data) ? data : Path.of("."));
            return new Room(disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Room on a disk, in bytes. */
    public record Room(long free, long total) {

        private static final double GIB = 1L << 30;

        /** How much is free, in GiB with one decimal. */
        public String freeGib() {
            return String.format(Locale.ROOT, "%.1f", free / GIB);
        }

        /** How much there is in all, in GiB with one decimal. */
        public String totalGib() {
            return String.format(Locale.ROOT, "%.1f", total / GIB);
        }
    }

    /** Whether less is free than must be, before anything is written. */
    public boolean isShort() {
        try {
            return Files.isDirectory(data) && Files.getFileStore(data).getUsableSpace() < least.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

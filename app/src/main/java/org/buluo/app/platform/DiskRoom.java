package org.buluo.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Whether less is free than must be, before anything is written. */
    public boolean isShort() {
        try {
            return Files.isDirectory(data) && Files.getFileStore(data).getUsableSpace() < least.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.buluo.bench.linkage;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the processes need.
 *
 * @param jar the bench's own, beside which the peers' folders lie
 * @param launcher Buluo's
 * @param heap as {@code -Xmx} takes it, of each process alike; empty for what Java takes by itself
 * @param more options for {@code link}
 */
record Setup(Path jar, Path launcher, String heap, List<String> more) {

    /** With the jar that this class came from. */
    static Setup of(Path launcher, String heap, List<String> more) {
        try {
            Path jar = Path.of(Setup.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Setup(jar, launcher, heap, List.copyOf(more));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

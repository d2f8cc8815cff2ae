package org.buluo.app.policy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.platform.Sm3;
import org.buluo.files.policy.PackFile;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;

/** Checks texts as {@code policy check} does; remembers the last few, since a page asks again for the same one. */
@Component
public class PackChecks {

    private static final int KEPT = 8;

    private final Map<String, PackReading> last = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PackReading> eldest) {
            return size() > KEPT;
        }
    };

    /** The text as it is read, with its faults and what came of its examples. */
    public synchronized PackReading of(String text) {
        return last.computeIfAbsent(Sm3.of(text), key -> PackFile.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.buluo.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.buluo.files.progress.Progress;

/** Progress where nobody looks on: a plain line when a step begins, each quarter of it, and nothing in between. */
final class ProgressLines implements Progress {

    private static final int PARTS = 4;

    private final PrintStream err;
    private final Messages messages;
    private final Map<String, Long> told = new HashMap<>();

    ProgressLines(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public synchronized void at(String step, long done, long total) {
        long part = total > 0 ? Math.min(PARTS, done * PARTS / total) : 0;
        Long before = told.get(step);
        if (before == null || part > before) {
            told.put(step, part);
            String percent = total > 0 ? " " + part * 100 / PARTS + "%" : "";
            err.println(messages.step(step) + percent);
        }
    }
}

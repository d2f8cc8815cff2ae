package org.buluo.cli;

import java.io.PrintStream;
import org.buluo.files.progress.Progress;

/** Progress where somebody looks on: one line that fills up. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintStream err;
    private final Messages messages;
    private String shown = "";
    private String step = "";

    ProgressBar(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public synchronized void at(String now, long done, long total) {
        String line = total > 0 ? bar(now, Math.min(done, total), total) : messages.step(now) + " " + done;
        if (line.equals(shown)) {
            return;
        }
        err.print((now.equals(step) || step.isEmpty() ? "\r" : "\n") + line);
        boolean ended = total > 0 && done >= total;
        if (ended) {
            err.println();
        }
        err.flush();
        shown = line;
        step = ended ? "" : now;
    }

    private String bar(String now, long done, long total) {
        int filled = (int) (done * WIDTH / total);
        return messages.step(now) + " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done * 100 / total
                + "%";
    }
}

package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into one output file. */
@FunctionalInterface
public interface Output {

    /** Writes it all. The stream is buffered, and closed by the caller; closing it here is fine too. */
    void writeTo(OutputStream out) throws IOException;
}

package org.buluo.app.intake;

import java.util.List;

/** Deliveries that lie open until this is closed. */
public interface Unpacked extends AutoCloseable {

    /** The files. */
    List<UnpackedFile> files();

    @Override
    void close();
}

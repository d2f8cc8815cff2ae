package org.buluo.files.table;

import java.io.IOException;

/** A workbook unpacks to more than it may. */
final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1;

    TooMuchException(String message) {
        super(message);
    }
}

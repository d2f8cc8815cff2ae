package org.buluo.app.paper;

import java.time.Instant;

/** A time that a list was printed. @param by the person's name, as colleagues know it */
public record Printing(String by, Instant at) {}

package org.buluo.app.safekeeping;

import java.time.Instant;

/**
 * A backup that the console made by itself and keeps.
 *
 * @param name of its file
 * @param bytes how large
 * @param made when it was whole
 */
public record KeptBackup(String name, long bytes, Instant made) {}

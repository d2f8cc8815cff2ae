package org.buluo.app.platform;

import java.util.function.Function;

/**
 * A part of the console's administration, as its overview shows it; modules offer theirs as beans. It is shown to those
 * who may take its path.
 *
 * @param key of its name
 * @param path where it is administered
 * @param order its place, lowest first
 * @param state how it stands, for this person
 */
public record Administered(String key, String path, int order, Function<SignedIn, Finding> state) {}

package org.buluo.core.place;

import java.time.LocalDate;

/**
 * A place that was renamed: 长梁乡 is 长梁镇 since a day.
 *
 * @param from the former name
 * @param to the name that counts
 * @param since the first day of the new name; null when it is not known
 */
public record Alias(String from, String to, LocalDate since) {}

package org.buluo.files.report.print;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param heading its heading
 * @param width in characters of half width
 * @param look of its cells
 * @param value what {@link Page#cell} takes
 */
public record Field<T>(String heading, double width, Look look, Function<? super T, ?> value) {}

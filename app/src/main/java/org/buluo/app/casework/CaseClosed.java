package org.buluo.app.casework;

/**
 * People closed a matter. Whoever declared the kind may act on it.
 *
 * @param id the matter's number
 * @param kind its code
 * @param subject as a {@link ClosingPredicate.Query} names it
 */
public record CaseClosed(long id, String kind, String subject) {}

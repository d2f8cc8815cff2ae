package org.buluo.core.policy;

/**
 * An official document that a pack rests on.
 *
 * @param number as printed: 国发〔2015〕67号
 * @param title its title; empty when it is not at hand
 * @param confirmed whether a public text of it was read; what rests on a document that was not is never confirmed
 */
public record Document(String number, String title, boolean confirmed) {}

package org.buluo.core.policy;

/**
 * The verdict of one provision for one child in one term, with what it rests on (资助核定).
 *
 * @param provision the provision
 * @param verdict the verdict
 * @param document the number of the document as printed in the pack
 * @param clause where in it, in words; ends in （未确认） where the pack does not confirm it
 */
public record Determination(Provision provision, Verdict verdict, String document, String clause) {}

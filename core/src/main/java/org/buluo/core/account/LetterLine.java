package org.buluo.core.account;

import java.util.List;
import org.buluo.core.money.Fen;

/**
 * A child about whom another county must be asked: a line of {@code letters.csv} or {@code inquiries.csv}.
 *
 * @param child the child
 * @param county the county to write to; empty when it is not known
 * @param provisions ids of the provisions asked about, in the pack's order
 * @param amount what this pack would pay, as far as it is known
 */
public record LetterLine(ChildAccount child, String county, List<String> provisions, Fen amount) {}

package org.buluo.core.account;

import java.util.List;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.BankLine;

/**
 * The term's bank lines in sums: {@code paid + unmatched = successful}.
 *
 * @param lines distinct lines of the term, whatever their result and provision
 * @param successful all successful ones together
 * @param paid those matched to children
 * @param unmatchedLines successful lines that no child holds, or that name a waiver
 * @param unmatched their sum
 * @param unmatchedRows those lines
 */
public record BankSums(
        int lines, Fen successful, Fen paid, int unmatchedLines, Fen unmatched, List<BankLine> unmatchedRows) {}

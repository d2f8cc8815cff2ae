package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Sources;
import org.buluo.core.time.Term;

/**
 * What {@link Reconciliation} made of the rosters: the account and everything that explains it.
 *
 * @param term the term
 * @param asOf nothing dated later is known
 * @param cutOff the day of the facts for aid
 * @param sources the files and sheets that {@code Origin}s name
 * @param absent kinds of which no file was read
 * @param children one line per child: those on the register by 人编号, then the others by their first row
 * @param links the match lines and the review lines
 * @param comparison the four-checks matrix
 * @param letters children elsewhere, by county
 * @param inquiries outsiders here, by home county
 * @param bank the term's bank lines in sums
 * @param outsideRegister persons of the register who are not in the universe
 * @param unusedDecisions decisions that name an id that no child, or several, hold, or that could not be applied
 * @param provisionsWithoutLines ids of provisions of which no file has a line (该项目回盘未报)
 */
public record Reconciled(
        Term term,
        LocalDate asOf,
        LocalDate cutOff,
        Sources sources,
        Set<RosterKind> absent,
        List<ChildAccount> children,
        List<LinkedRows> links,
        Comparison comparison,
        List<LetterLine> letters,
        List<LetterLine> inquiries,
        BankSums bank,
        int outsideRegister,
        List<Decision> unusedDecisions,
        List<String> provisionsWithoutLines) {}

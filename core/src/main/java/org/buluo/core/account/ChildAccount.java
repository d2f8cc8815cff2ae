package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/**
 * One child's line of the account.
 *
 * @param universeId names the child within this run; made of the place of its first row
 * @param personNumbers 人编号, ascending; several only after a decision {@code same}; empty when on no register
 * @param name the name that most of its rows state
 * @param sex not known when its rows tell none
 * @param birth null when no source tells it
 * @param township of the household, by its current name; empty when no source tells it
 * @param village of the household; empty when no source tells it
 * @param schoolTownship of the school, by the directory; empty when not known
 * @param aid the aid standing
 * @param schooling the school standing at as-of
 * @param schoolingAtCutOff the school standing on the cut-off day, on which the facts for aid rest
 * @param studentNumber 学籍号 from any file
 * @param school the school or kindergarten at the cut-off; empty when not known
 * @param elsewhereCounty for a child elsewhere the county that the list, reply or leaver row names; else empty
 * @param stage at the cut-off; null when not known
 * @param grade within the stage; null when not known
 * @param categories held at the cut-off; null when not known
 * @param homeCounty for an outsider the county that 户口所在地 names, as written; else empty
 * @param due what this county owes to a person
 * @param paid the term's successful lines
 * @param pending the term's lines without an answer
 * @param determinations the verdicts, in the pack's order
 * @param remarks reasons and doubts, in the order of weight
 * @param caseOwner who owns what is open; empty when nothing is
 * @param rows the rows that are this child, in their order
 * @param lists the lists that it is on
 * @param facts what is known of it on the cut-off day, as the policy pack was asked
 */
public record ChildAccount(
        String universeId,
        List<String> personNumbers,
        PersonName name,
        Sex sex,
        LocalDate birth,
        String township,
        String village,
        String schoolTownship,
        AidStanding aid,
        SchoolStanding schooling,
        SchoolStanding schoolingAtCutOff,
        StudentNumber studentNumber,
        String school,
        String elsewhereCounty,
        Stage stage,
        Integer grade,
        Set<Category> categories,
        String homeCounty,
        Fen due,
        Fen paid,
        Fen pending,
        List<Determination> determinations,
        List<Remark> remarks,
        String caseOwner,
        List<PersonRow> rows,
        Lists lists,
        ChildFacts facts) {

    /** 人编号 as the account writes it: several joined by {@code ;}. */
    public String personNumber() {
        return String.join(";", personNumbers);
    }

    /** The account's {@code reason}, in Chinese. */
    public String reason() {
        return String.join("；", remarks.stream().map(Remark::chinese).toList());
    }
}

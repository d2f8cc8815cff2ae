package org.buluo.app.account;

import java.util.List;
import java.util.Set;
import org.buluo.core.account.Lists;
import org.buluo.core.policy.Category;
import org.buluo.core.schooling.SchoolStanding;

/**
 * Everything that a reconciliation says of one child.
 *
 * @param line as lists show it
 * @param schoolingAtCutOff the school standing on the day of the facts for aid
 * @param sex code
 * @param age in years on the school year's day; null when not known
 * @param schoolTownship where the school is
 * @param homeCounty of the household, when it is another; else empty
 * @param categories null when not known
 * @param lists that it is on
 * @param pendingFen what the bank is still working on
 * @param rows where its rows stand
 * @param joins why they were joined
 */
public record ChildLine(
        Line line,
        SchoolStanding schoolingAtCutOff,
        String sex,
        Integer age,
        String schoolTownship,
        String homeCounty,
        Set<Category> categories,
        Lists lists,
        long pendingFen,
        List<RowOfChild> rows,
        List<Join> joins) {

    /** A row. @param source place of its file or sheet among the reconciliation's @param row as a spreadsheet shows it */
    public record RowOfChild(int source, int row) {}
}

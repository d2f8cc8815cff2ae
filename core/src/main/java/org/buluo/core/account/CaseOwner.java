package org.buluo.core.account;

import java.util.List;
import org.buluo.core.roster.SchoolRef;

/** Who owns what is open about a child: the school, else the township, else the county's aid centre (design.md §4). */
public final class CaseOwner {

    /** The county's aid centre, as the account writes it. */
    public static final String COUNTY = "县学生资助管理中心";

    private CaseOwner() {}

    /** Empty when nothing is open. */
    static String of(CaseFile file, List<Remark> remarks) {
        boolean open = !file.aid().isSettled()
                || SchoolRemarks.isOutOfSchool(file.asOf().standing())
                || remarks.stream().anyMatch(remark -> remark.kind().opensCase());
        if (!open) {
            return "";
        }
        SchoolRef school = file.schooling().responsible();
        if (!school.name().isEmpty()) {
            return school.name();
        }
        String township = file.household().township();
        return township.isEmpty() ? COUNTY : township;
    }
}

package org.buluo.app.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.casework.CaseNeeded;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.linkage.DoubtfulPairs;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.CaseOwner;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Remark;
import org.buluo.core.schooling.SchoolStanding;

/** What is open about each child, as cases: a kind once, with all that is said of it. */
final class OpenMatters {

    private static final Set<Remark.Kind> WHEREABOUTS =
            Set.of(Remark.Kind.WHEREABOUTS_UNKNOWN, Remark.Kind.AGE_UNKNOWN, Remark.Kind.MOVED_OUT_REGISTERED);
    private static final Set<AidStanding> SETTLED =
            Set.of(AidStanding.PAID, AidStanding.PAID_ELSEWHERE, AidStanding.NOT_ENTITLED);
    private static final Set<SchoolStanding> OUT = Set.of(SchoolStanding.SUSPECTED_OUT, SchoolStanding.OUT);

    private OpenMatters() {}

    /** @param keys of the children */
    static List<CaseNeeded> of(List<ChildAccount> children, long[] keys) {
        List<CaseNeeded> needed = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            ChildAccount child = children.get(i);
            if (!child.caseOwner().isEmpty()) {
                long key = keys[i];
                kinds(child).forEach((kind, remarks) -> needed.add(matter(kind, key, child, Remarks.packed(remarks))));
            }
        }
        return needed;
    }

    private static Map<String, List<Remark>> kinds(ChildAccount child) {
        Map<String, List<Remark>> kinds = new LinkedHashMap<>();
        if (!SETTLED.contains(child.aid())) {
            kinds.put("aid", child.remarks());
        }
        if (OUT.contains(child.schooling())) {
            kinds.put("out-of-school", child.remarks());
        }
        for (Remark remark : child.remarks()) {
            if (remark.kind().opensCase() && !isOutRemark(remark)) {
                kinds.computeIfAbsent(kind(remark), kind -> new ArrayList<>()).add(remark);
            }
        }
        return kinds;
    }

    private static boolean isOutRemark(Remark remark) {
        return remark.kind() == Remark.Kind.NEVER_ENROLLED || remark.kind() == Remark.Kind.ONCE_ENROLLED;
    }

    private static String kind(Remark remark) {
        if (remark.kind() == Remark.Kind.LINK_DOUBT) {
            return DoubtfulPairs.MATTER;
        }
        return WHEREABOUTS.contains(remark.kind()) ? "whereabouts" : "contradiction";
    }

    private static CaseNeeded matter(String kind, long key, ChildAccount child, String detail) {
        return new CaseNeeded(kind, key, child.caseOwner(), level(child), child.township(), child.school(), detail);
    }

    private static OwnerLevel level(ChildAccount child) {
        if (child.caseOwner().equals(child.township())) {
            return OwnerLevel.TOWNSHIP;
        }
        return child.caseOwner().equals(CaseOwner.COUNTY) ? OwnerLevel.COUNTY : OwnerLevel.SCHOOL;
    }
}

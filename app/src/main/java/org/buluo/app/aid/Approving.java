package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The township checks what was on notice, then the county approves; above a sum two people there do. Nobody takes two of
 * these steps, or one after confirming: what one touched stays for somebody else, and the rest goes on.
 */
@Service
public class Approving {

    private static final List<String> BEFORE_TOWNSHIP = List.of("confirmed_by", "noticed_by");
    private static final List<String> BEFORE_COUNTY = List.of("confirmed_by", "noticed_by", "endorsed_by");
    private static final List<String> BEFORE_SECOND = List.of("confirmed_by", "noticed_by", "endorsed_by", "first_by");

    private final AwardMoves moves;
    private final ApprovedLists approved;

    Approving(AwardMoves moves, ApprovedLists approved) {
        this.moves = moves;
        this.approved = approved;
    }

    /**
     * What came of a step.
     *
     * @param moved awards that went on
     * @param held awards about which an objection is open
     * @param own awards that take another person
     */
    public record Step(int moved, int held, int own) {}

    /** Whether this person checks a list as its township: the county does so where there is none, or it is the township's. */
    public static boolean mayEndorse(AwardList list, SignedIn who) {
        if (!Permission.APPROVE_AID.isOf(who.role())) {
            return false;
        }
        boolean isTownship =
                who.scope() instanceof Scope.Area area && area.township().equals(list.township());
        return isTownship || who.scope().isWholeCounty() && (!list.isForTownship() || list.level() != ListLevel.SCHOOL);
    }

    /** Whether this person approves for the county. */
    public static boolean mayApprove(SignedIn who) {
        return who.role() == Role.AID_OFFICE
                && Permission.APPROVE_AID.isOf(who.role())
                && who.scope().isWholeCounty();
    }

    /** The township checks what was on notice. */
    @Transactional
    public Step endorse(AwardList list, SignedIn who) {
        return step(list, AwardState.NOTICED, AwardState.ENDORSED, BEFORE_TOWNSHIP, who, new ArrayList<>());
    }

    /** The county approves what the township checked; what two people approved, or one where that is enough, is frozen. */
    @Transactional
    public Step approve(AwardList list, SignedIn who) {
        List<Long> done = new ArrayList<>();
        if (!list.needsSecond()) {
            Step step = step(list, AwardState.ENDORSED, AwardState.APPROVED, BEFORE_COUNTY, who, done);
            if (!done.isEmpty()) {
                approved.freeze(list, done, who.displayName(), null);
            }
            return step;
        }
        String first = approved.firstApprover(list, who);
        Step second = step(list, AwardState.COUNTERSIGN, AwardState.APPROVED, BEFORE_SECOND, who, done);
        if (!done.isEmpty()) {
            approved.freeze(list, done, first, who.displayName());
        }
        Step began = step(list, AwardState.ENDORSED, AwardState.COUNTERSIGN, BEFORE_COUNTY, who, new ArrayList<>());
        return new Step(second.moved() + began.moved(), second.held() + began.held(), second.own() + began.own());
    }

    private Step step(
            AwardList list, AwardState from, AwardState to, List<String> before, SignedIn who, List<Long> done) {
        List<Long> all = moves.ofList(list, from, who);
        List<Long> free = moves.free(all, who);
        List<Long> others = moves.untouchedBy(who, free, before);
        done.addAll(moves.move(others, from, to, who, ""));
        return new Step(done.size(), all.size() - free.size(), free.size() - others.size());
    }

    /**
     * Sends back what waits for this person: the township to whoever confirmed it, the county to the township.
     *
     * @param reason not blank
     * @return how many awards
     */
    @Transactional
    public int sendBack(AwardList list, boolean isCounty, String reason, SignedIn who) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is sent back is sent with a reason");
        }
        if (!isCounty) {
            return back(list, AwardState.NOTICED, AwardState.DETERMINED, reason, who);
        }
        return back(list, AwardState.ENDORSED, AwardState.NOTICED, reason, who)
                + back(list, AwardState.COUNTERSIGN, AwardState.NOTICED, reason, who);
    }

    private int back(AwardList list, AwardState from, AwardState to, String reason, SignedIn who) {
        return moves.move(moves.ofList(list, from, who), from, to, who, reason).size();
    }
}

package org.buluo.app.aid;

import java.util.List;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever answers for a list confirms its awards or objects to them, child by child. */
@Service
public class Replying {

    private final Awards awards;
    private final AwardMoves moves;
    private final Replies replies;
    private final Conflicts conflicts;
    private final Objecting objecting;

    Replying(Awards awards, AwardMoves moves, Replies replies, Conflicts conflicts, Objecting objecting) {
        this.awards = awards;
        this.moves = moves;
        this.replies = replies;
        this.conflicts = conflicts;
        this.objecting = objecting;
    }

    /** Enters what was said of an award. */
    @Transactional
    public Reply.Outcome reply(long id, Reply reply, SignedIn who) {
        Award award = awards.find(who.scope(), id).orElseThrow(() -> new NotThere("award"));
        if (award.answer().equals(reply.answer().name())) {
            return Reply.Outcome.SAME;
        }
        boolean contradicts = !award.answer().isEmpty() && !award.answer().equals(reply.base());
        if (reply.via() != Reply.Via.SCREEN && contradicts) {
            conflicts.add(award, reply, who);
            return Reply.Outcome.CONFLICT;
        }
        return enter(award, reply, who) ? Reply.Outcome.DONE : Reply.Outcome.LATE;
    }

    private boolean enter(Award award, Reply reply, SignedIn who) {
        boolean entered = reply.answer() == Reply.Answer.CONFIRM ? confirm(award, who) : object(award, reply, who);
        if (entered) {
            replies.add(List.of(award.id()), reply, who);
        }
        return entered;
    }

    private boolean confirm(Award award, SignedIn who) {
        if (award.state() == AwardState.OBJECTED) {
            return objecting.withdraw(award, who);
        }
        return award.state() == AwardState.DETERMINED
                && !moves.move(List.of(award.id()), AwardState.DETERMINED, AwardState.CONFIRMED, who, "")
                        .isEmpty();
    }

    private boolean object(Award award, Reply reply, SignedIn who) {
        return award.state().mayBecome(AwardState.OBJECTED) && objecting.bySchool(award, reply.note(), who);
    }

    /** Confirms what of a list nobody has answered yet. @return how many awards */
    @Transactional
    public int confirmRest(AwardList list, Reply.Via via, SignedIn who) {
        List<Long> rest = moves.ofList(list, AwardState.DETERMINED, who);
        List<Long> moved = moves.move(rest, AwardState.DETERMINED, AwardState.CONFIRMED, who, "");
        replies.add(moved, new Reply(Reply.Answer.CONFIRM, via, "", ""), who);
        return moved.size();
    }

    /** Settles a contradiction: what was sent counts, or what stands on screen. */
    @Transactional
    public void settle(long id, boolean isSent, SignedIn who) {
        Conflict conflict = conflicts.find(who.scope(), id).orElseThrow(() -> new NotThere("conflict"));
        conflicts.settle(conflict, isSent, who);
        if (isSent) {
            enter(conflict.award(), new Reply(conflict.sent(), conflict.via(), conflict.note(), ""), who);
        }
    }
}

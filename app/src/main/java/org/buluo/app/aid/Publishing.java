package org.buluo.app.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts confirmed awards up for everybody to read, and takes note that nobody objected. */
@Service
public class Publishing {

    private static final Set<Proof.Kind> ASKED =
            EnumSet.of(Proof.Kind.NOTICE_START, Proof.Kind.NOTICE_END, Proof.Kind.NO_OBJECTION);

    private final ListNotices notices;
    private final Awards awards;
    private final AwardLists lists;
    private final AwardMoves moves;
    private final Proofs proofs;
    private final NoticeDays days;
    private final Clock clock;
    private final PublicNotice.Names names;

    Publishing(
            ListNotices notices,
            Awards awards,
            AwardLists lists,
            AwardMoves moves,
            Proofs proofs,
            NoticeDays days,
            Clock clock,
            @Value("${buluo.notice.names:MASKED}") PublicNotice.Names names) {
        this.notices = notices;
        this.awards = awards;
        this.lists = lists;
        this.moves = moves;
        this.proofs = proofs;
        this.days = days;
        this.clock = clock;
        this.names = names;
    }

    /**
     * Puts up the confirmed awards of a list about which no objection is open.
     *
     * @param title over it
     * @param spot where it hangs
     * @param objections where somebody may object
     * @param from its first day; not before the list was frozen
     * @param grades says a child's grade
     * @return the notice's key
     * @throws IllegalArgumentException when a field is missing or holds a number, or nothing is to be put up
     */
    @Transactional
    public long begin(
            AwardList list,
            String title,
            String spot,
            String objections,
            LocalDate from,
            Function<Award, String> grades,
            SignedIn who) {
        List<Long> up = moves.free(moves.ofList(list, AwardState.CONFIRMED, who), who);
        if (up.isEmpty() || spot.isBlank() || from.isBefore(LocalDate.ofInstant(list.frozenAt(), clock.getZone()))) {
            throw new IllegalArgumentException("nothing to put up, or nowhere, or before it was frozen");
        }
        PublicNotice notice = new PublicNotice(
                title.strip(), from, days.lastDay(from), objections.strip(), entries(up, grades, who.scope()));
        long id = notices.add(list, notice, spot.strip(), days.count(), up, who);
        moves.move(up, AwardState.CONFIRMED, AwardState.ON_NOTICE, who, "");
        return id;
    }

    /** What everybody reads: each child once. */
    public List<PublicNotice.Entry> entries(Scope scope, ListNotice notice, Function<Award, String> grades) {
        lists.demand(scope, notice.list());
        return entries(notices.awards(scope, notice), grades, scope);
    }

    private List<PublicNotice.Entry> entries(List<Long> up, Function<Award, String> grades, Scope scope) {
        Map<Long, Award> known = awards.those(scope, up);
        Map<Long, PublicNotice.Entry> entries = new LinkedHashMap<>();
        for (Long key : up) {
            Award award = known.get(key);
            entries.put(
                    award.child(),
                    PublicNotice.Entry.of(
                            award.person().name(),
                            names,
                            award.attends(),
                            grades.apply(award),
                            award.person().className()));
        }
        return new ArrayList<>(entries.values());
    }

    /** What is still missing before a notice can be ended as undisputed. */
    public Set<Proof.Kind> missing(Scope scope, ListNotice notice) {
        Set<Proof.Kind> missing = EnumSet.copyOf(ASKED);
        missing.removeAll(proofs.of(scope, lists.demand(scope, notice.list())).stream()
                .filter(proof -> proof.notice() != null && proof.notice() == notice.id())
                .map(Proof::kind)
                .collect(Collectors.toSet()));
        return missing;
    }

    /** Ends a notice that is over and proven. @return how many awards go on; 0 when it is not over or not proven */
    @Transactional
    public int end(long id, SignedIn who) {
        ListNotice notice = find(id, who);
        boolean isOver = notice.phase(LocalDate.now(clock)) == ListNotice.Phase.OVER;
        if (!isOver || !missing(who.scope(), notice).isEmpty()) {
            return 0;
        }
        notices.end(notice, ListNotice.End.UNDISPUTED, "", who);
        return moves.move(notices.awards(who.scope(), notice), AwardState.ON_NOTICE, AwardState.NOTICED, who, "")
                .size();
    }

    /** Calls a notice off: its awards are to be put up anew. @param reason not blank */
    @Transactional
    public void callOff(long id, String reason, SignedIn who) {
        ListNotice notice = find(id, who);
        if (reason.isBlank() || !notices.end(notice, ListNotice.End.CALLED_OFF, reason, who)) {
            throw new IllegalArgumentException("a running notice is called off with a reason");
        }
        moves.move(notices.awards(who.scope(), notice), AwardState.ON_NOTICE, AwardState.CONFIRMED, who, reason);
    }

    private ListNotice find(long id, SignedIn who) {
        return notices.find(who.scope(), id).orElseThrow(() -> new NotThere("notice"));
    }
}

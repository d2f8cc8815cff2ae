package org.buluo.app.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks another desk to settle a matter (转办). The owner stays the owner and answers for it: the other desk accepts or
 * rejects, and says when its part is done.
 */
@Repository
public class Referrals {

    private final JdbcClient database;
    private final CaseList list;
    private final Steps steps;
    private final Outbox outbox;
    private final People people;

    Referrals(JdbcClient database, CaseList list, Steps steps, Outbox outbox, People people) {
        this.database = database;
        this.list = list;
        this.steps = steps;
        this.outbox = outbox;
        this.people = people;
    }

    /**
     * The desks to which this person may refer a matter: the county any, a township its schools and the county, a school
     * the township of the matter and the county.
     */
    public List<Owner> targets(SignedIn who, Matter matter) {
        Set<Owner> targets = new LinkedHashSet<>();
        if (!matter.school().isEmpty() && !(who.scope() instanceof Scope.School)) {
            targets.add(Owner.school(matter.school()));
        }
        if (!matter.township().isEmpty()) {
            targets.add(Owner.township(matter.township()));
        }
        targets.add(Owner.county());
        targets.addAll(people.desks(who.scope()));
        targets.remove(matter.owner());
        return new ArrayList<>(targets);
    }

    /** Refers it. @param level and name of one of the {@link #targets} @param said what is asked for */
    @Transactional
    public Handled refer(SignedIn who, long id, String level, String name, String said) {
        Matter matter = list.get(who.scope(), id);
        if (!matter.isWorkedBy(who.scope())) {
            return Handled.NOT_YOURS;
        }
        Owner to = targets(who, matter).stream()
                .filter(desk -> desk.level().code().equals(level) && desk.name().equals(name))
                .findFirst()
                .orElse(null);
        if (to == null) {
            return Handled.NOBODY;
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        if (!change(
                matter,
                "referral = 'offered', referred_level = :level, referred_to = :name",
                "referral = ''",
                Map.of("level", to.level().code(), "name", to.name()))) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.REFERRED, who, said, matter.owner().name(), to.name());
        outbox.tell(
                to, "casework.notice.referred", "/cases/" + id, matter.owner().name());
        return Handled.DONE;
    }

    /** Whether this person answers for the desk to which it was referred. */
    public boolean isAsked(SignedIn who, Matter matter) {
        return matter.isOpen()
                && matter.referral() != null
                && matter.referral().to().equals(Owner.of(who.scope()));
    }

    /** The other desk takes it over. */
    @Transactional
    public Handled accept(SignedIn who, long id) {
        Matter matter = list.get(who.scope(), id);
        if (!isAsked(who, matter)) {
            return Handled.NOT_YOURS;
        }
        if (!change(matter, "referral = 'accepted'", "referral = 'offered'", Map.of())) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.ACCEPTED, who, "", matter.referral().to().name());
        outbox.tell(
                matter.owner(),
                "casework.notice.accepted",
                "/cases/" + id,
                matter.referral().to().name());
        return Handled.DONE;
    }

    /** The other desk does not take it over, or its part is done. @param said why not, or what was done */
    @Transactional
    public Handled giveBack(SignedIn who, long id, boolean isDone, String said) {
        Matter matter = list.get(who.scope(), id);
        if (!isAsked(who, matter)) {
            return Handled.NOT_YOURS;
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        String before = isDone ? "referral = 'accepted'" : "referral <> ''";
        steps.add(
                id,
                isDone ? Step.DONE : Step.REJECTED,
                who,
                said,
                matter.referral().to().name());
        if (!change(matter, "referral = '', referred_level = '', referred_to = ''", before, Map.of())) {
            throw new Meanwhile();
        }
        outbox.tell(
                matter.owner(),
                isDone ? "casework.notice.done" : "casework.notice.rejected",
                "/cases/" + id,
                matter.referral().to().name());
        return Handled.DONE;
    }

    /** An answer that is none. */
    public Handled nothing(SignedIn who, long id) {
        return isAsked(who, list.get(who.scope(), id)) ? Handled.SAY_MORE : Handled.NOT_YOURS;
    }

    /** Somebody else was faster; nothing of this is kept. */
    public static final class Meanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private boolean change(Matter matter, String set, String when, Map<String, Object> values) {
        return CurrentScope.beyond(() -> database.sql("""
                        update casework.case_file set %s
                        where id = :id and closed_at is null and owner = :wasOwner and %s
                        """.formatted(set, when))
                        .param("id", matter.id())
                        .param("wasOwner", matter.owner().name())
                        .params(values)
                        .update()
                == 1);
    }
}

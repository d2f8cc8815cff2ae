package org.buluo.app.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a matter. Each takes who does it, finds the matter by their scope, and then writes past the
 * policies, since an owner may give away what it no longer sees.
 */
@Repository
public class Handling {

    /** How somebody was reached: telephone, a visit, a message; or a note. */
    public static final Set<String> CONTACTS = Set.of("phone", "visit", "message", "note");

    private final JdbcClient database;
    private final CaseKinds kinds;
    private final CaseList list;
    private final Steps steps;
    private final Outbox outbox;
    private final People people;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    Handling(
            JdbcClient database,
            CaseKinds kinds,
            CaseList list,
            Steps steps,
            Outbox outbox,
            People people,
            Cases cases,
            ApplicationEventPublisher events) {
        this.database = database;
        this.kinds = kinds;
        this.list = list;
        this.steps = steps;
        this.outbox = outbox;
        this.people = people;
        this.cases = cases;
        this.events = events;
    }

    /**
     * Opens a matter of a kind that people may open.
     *
     * @param subject that lies within the person's scope, or that whoever calls this lets them name
     * @return its number; empty when there are no words or people may open none of this kind
     */
    @Transactional
    public Optional<Long> raise(SignedIn who, String kind, Subject subject, String said) {
        CaseKind declared = kinds.find(kind);
        if (declared == null || !declared.isRaised() || declared.subject() != subject.kind() || said.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(cases.open(kind, subject, Digits.masked(said.strip()), who));
    }

    /** Writes a contact or a note into the log; whoever sees the matter may. @param how one of {@link #CONTACTS} */
    @Transactional
    public Handled answer(SignedIn who, long id, String how, String said) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        if (said.isBlank() || !CONTACTS.contains(how)) {
            return Handled.SAY_MORE;
        }
        steps.add(matter.id(), how, who, said);
        return Handled.DONE;
    }

    /** Puts it on a person's desk. @param login of somebody at the owner's desk; empty for the whole desk */
    @Transactional
    public Handled assign(SignedIn who, long id, String login) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        if (!matter.isWorkedBy(who.scope())) {
            return Handled.NOT_YOURS;
        }
        if (!login.isEmpty() && !people.isAt(matter.owner(), login)) {
            return Handled.NOBODY;
        }
        if (!change(matter, "assignee = :login", Map.of("login", login))) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.ASSIGNED, who, "", login.isEmpty() ? matter.owner().name() : people.name(login));
        if (!login.isEmpty() && !login.equals(who.login())) {
            outbox.tell(login, "casework.notice.assigned", "/cases/" + id, who.displayName());
        }
        return Handled.DONE;
    }

    /** Says that it is settled. Where its kind wants a second person, it waits for one. @param said what settled it */
    @Transactional
    public Handled close(SignedIn who, long id, String said) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        if (!matter.isWorkedBy(who.scope())) {
            return Handled.NOT_YOURS;
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        CaseKind kind = kinds.find(matter.kind());
        if (kind == null || !kind.needsApproval()) {
            return closed(who, matter, said);
        }
        if (!change(
                matter,
                "closing_asked_by = :login, closing_asked_at = now()",
                "closing_asked_by = ''",
                Map.of("login", who.login()))) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.ASKED, who, said);
        outbox.tell(
                matter.above(),
                "casework.notice.asked",
                "/cases/" + id,
                matter.owner().name());
        return Handled.WAITS;
    }

    private Handled closed(SignedIn who, Matter matter, String said) {
        if (!change(
                matter,
                "closed_at = now(), closing = 'answered', closed_by = :login, " + Settlement.NOTHING_PENDS,
                Map.of("login", who.login()))) {
            return Handled.CHANGED;
        }
        steps.add(matter.id(), Step.CLOSED, who, said);
        events.publishEvent(
                new CaseClosed(matter.id(), matter.kind(), matter.about().named()));
        return Handled.DONE;
    }

    /** Whether a person may agree that it is closed: another than who asks, at its desk or above it. */
    public boolean mayApprove(SignedIn who, Matter matter) {
        Owner desk = Owner.of(who.scope());
        boolean above = matter.owner().equals(desk)
                || matter.above().equals(desk)
                || who.scope().isWholeCounty();
        return matter.isOpen() && matter.isAsked() && above && !matter.askedBy().equals(who.login());
    }

    /** A second person agrees or does not. @param said why; needed when they do not */
    @Transactional
    public Handled decide(SignedIn who, long id, boolean agreed, String said) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        Optional<FourEyes> eyes = people.eyes(matter.askedBy(), who);
        if (!mayApprove(who, matter) || eyes.isEmpty()) {
            return Handled.NOT_YOURS;
        }
        if (agreed) {
            return agreed(eyes.get(), matter, said);
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        if (!change(matter, "closing_asked_by = '', closing_asked_at = null", Map.of())) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.REFUSED, who, said);
        outbox.tell(matter.askedBy(), "casework.notice.refused", "/cases/" + id, who.displayName());
        return Handled.DONE;
    }

    private Handled agreed(FourEyes eyes, Matter matter, String said) {
        return closed(eyes.checker(), matter, said);
    }

    /** Opens it again. @param said why */
    @Transactional
    public Handled reopen(SignedIn who, long id, String said) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        if (!matter.isWorkedBy(who.scope())) {
            return Handled.NOT_YOURS;
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        boolean opened = !matter.isOpen()
                && CurrentScope.beyond(() -> database.sql("""
                        update casework.case_file c
                        set closed_at = null, closing = '', closed_by = '', closed_by_run = null, proof = '',
                            reopened = reopened + 1
                        where c.id = :id and c.closed_at is not null and not exists (
                            select from casework.case_file o
                            where o.closed_at is null and o.kind = c.kind and o.subject_kind = c.subject_kind
                                and (o.subject, o.child_id) is not distinct from (c.subject, c.child_id))
                        """).param("id", id).update() == 1);
        if (!opened) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.OPENED_AGAIN, who, said);
        return Handled.DONE;
    }

    /** Hands it up: a school's to the township, a township's or unit's to the county. @param said why */
    @Transactional
    public Handled escalate(SignedIn who, long id, String said) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        Owner above = matter.above();
        if (!matter.isWorkedBy(who.scope()) || above.equals(matter.owner())) {
            return Handled.NOT_YOURS;
        }
        if (said.isBlank()) {
            return Handled.SAY_MORE;
        }
        if (!change(
                matter,
                "owner_level = :level, owner = :owner, assignee = '', escalated = escalated + 1, escalated_on = current_date",
                Map.of("level", above.level().code(), "owner", above.name()))) {
            return Handled.CHANGED;
        }
        steps.add(id, Step.ESCALATED, who, said, matter.owner().name(), above.name());
        outbox.tell(
                above,
                "casework.notice.escalated",
                "/cases/" + id,
                matter.owner().name());
        return Handled.DONE;
    }

    private boolean change(Matter matter, String set, Map<String, Object> values) {
        return change(matter, set, "true", values);
    }

    /** Changes it unless it has another owner, person or state by now than it was found with. */
    private boolean change(Matter matter, String set, String when, Map<String, Object> values) {
        return CurrentScope.beyond(() -> database.sql("""
                        update casework.case_file set %s
                        where id = :id and closed_at is null and owner = :wasOwner and closing_asked_by = :wasAsked and %s
                        """.formatted(set, when))
                        .param("id", matter.id())
                        .param("wasOwner", matter.owner().name())
                        .param("wasAsked", matter.askedBy())
                        .params(values)
                        .update()
                == 1);
    }
}

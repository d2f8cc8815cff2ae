package org.buluo.app.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens matters, and closes them when their cause is gone: what modules call. What people do with a matter is
 * {@link Handling}.
 *
 * <p>About one subject a kind is open once: opening it again says more of the one that is open.
 */
@Repository
public class Cases {

    private final JdbcClient database;
    private final CaseKinds kinds;
    private final DueDates dueDates;
    private final Settlement settlement;
    private final Steps steps;
    private final Outbox outbox;
    private final Clock clock;

    Cases(
            JdbcClient database,
            CaseKinds kinds,
            DueDates dueDates,
            Settlement settlement,
            Steps steps,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.dueDates = dueDates;
        this.settlement = settlement;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Brings the matters up to a reconciliation: what is new is opened, what is no longer needed closes itself with the
     * reconciliation as its proof, what people closed although it is needed opens again, and what stays open keeps its
     * day and, unless the rule names another owner than before, its owner. Then the kinds whose cause a query tells.
     *
     * @param run the reconciliation
     * @param needed every cause of the reported kinds that stands
     * @param today the day on which new ones are opened
     */
    @Transactional
    public void settle(long run, List<CaseNeeded> needed, LocalDate today) {
        settlement.settle(run, needed, today);
        kinds.all().forEach(kind -> evaluate(kind, today));
    }

    /**
     * Data changed: closes what has no cause any more, and opens again what was closed by hand while its cause stands.
     *
     * @param codes of kinds whose cause a query tells, always or between reconciliations; none for all of them
     */
    @Transactional
    public void dataChanged(String... codes) {
        LocalDate today = LocalDate.now(clock);
        List<CaseKind> changed = codes.length == 0
                ? List.copyOf(kinds.all())
                : List.of(codes).stream().map(kinds::get).toList();
        changed.forEach(kind -> evaluate(kind, today));
        changed.forEach(kind -> evaluateBetween(kind, today));
    }

    private void evaluateBetween(CaseKind kind, LocalDate today) {
        if (kind.closing() instanceof ClosingPredicate.Reported reported
                && !reported.standing().isEmpty()) {
            CurrentScope.beyond(() -> settlement.evaluateBetween(kind, reported, dueDates.from(kind, today)));
        }
    }

    private void evaluate(CaseKind kind, LocalDate today) {
        if (kind.closing() instanceof ClosingPredicate.Query query) {
            CurrentScope.beyond(() -> settlement.evaluate(kind, query.sql(), dueDates.from(kind, today)));
        }
    }

    /**
     * Opens a matter, owned by whom its kind names.
     *
     * @param kind code of a declared kind
     * @param detail what is to be settled, without names and numbers of persons, or in the kind's own form
     * @param who opens it; whoever calls this keeps to their scope
     * @return its number; of the open one when there is one
     */
    @Transactional
    public long open(String kind, Subject subject, String detail, SignedIn who) {
        return open(kind, subject, kinds.get(kind).owner().of(subject), detail, who);
    }

    /** Opens a matter that belongs to this owner. The other arguments are as above. */
    @Transactional
    public long open(String kind, Subject subject, Owner owner, String detail, SignedIn who) {
        CaseKind declared = kinds.get(kind);
        if (declared.subject() != subject.kind()) {
            throw new IllegalArgumentException(
                    kind + " is about a " + declared.subject().code());
        }
        return CurrentScope.beyond(() -> {
            Optional<Long> added = insert(declared, subject, owner, detail, who);
            if (added.isEmpty()) {
                long open = known(declared, subject);
                update(open, detail);
                return open;
            }
            steps.add(added.get(), Step.OPENED, who, "", owner.name());
            outbox.tell(owner, "casework.notice.opened", "/cases/" + added.get());
            return added.get();
        });
    }

    private Optional<Long> insert(CaseKind kind, Subject subject, Owner owner, String detail, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return database.sql("""
                        insert into casework.case_file
                            (kind, subject_kind, subject, child_id, township, school, owner_level, owner, rule_owner,
                             detail, opened_on, due_on, opened_by)
                        values (:kind, :subjectKind, :subject, :child, :township, :school, :level, :owner, :owner,
                            :detail, :today, :due, :by)
                        on conflict do nothing returning id
                        """)
                .param("kind", kind.code())
                .param("subjectKind", subject.kind().code())
                .param("subject", subject.key())
                .param("child", subject.child())
                .param("township", subject.township())
                .param("school", subject.school())
                .param("level", owner.level().code())
                .param("owner", owner.name())
                .param("detail", detail)
                .param("today", today)
                .param("due", dueDates.from(kind, today))
                .param("by", who.login())
                .query(Long.class)
                .optional();
    }

    private long known(CaseKind kind, Subject subject) {
        return find(kind.code(), subject).orElseThrow();
    }

    private void update(long id, String detail) {
        database.sql("update casework.case_file set detail = :detail where id = :id and detail <> :detail")
                .param("id", id)
                .param("detail", detail)
                .update();
    }

    /** The number of the open matter of a kind about a subject. */
    public Optional<Long> find(String kind, Subject subject) {
        return CurrentScope.beyond(() -> database.sql("""
                        select c.id from casework.case_file c
                        where c.closed_at is null and c.kind = :kind and c.subject_kind = :subjectKind and %s = :subject
                        """.formatted(Settlement.NAMED))
                .param("kind", kind)
                .param("subjectKind", subject.kind().code())
                .param("subject", subject.named())
                .query(Long.class)
                .optional());
    }

    /**
     * The cause of a matter is gone, as the module that opened it knows: it closes with the proof. Nothing happens when
     * none is open.
     *
     * @param proof what shows it (the document, the number of the answer), without names and numbers of persons
     */
    @Transactional
    public void settled(String kind, Subject subject, String proof) {
        find(kind, subject)
                .ifPresent(id -> CurrentScope.beyond(() -> {
                    database.sql("""
                            update casework.case_file set closed_at = now(), closing = 'cause-gone', proof = :proof, %s
                            where id = :id
                            """.formatted(Settlement.NOTHING_PENDS))
                            .param("id", id)
                            .param("proof", proof)
                            .update();
                    steps.add(id, Step.PROVED, SignedIn.system(), "", "");
                    return id;
                }));
    }
}

package org.buluo.app.casework;

import java.util.List;
import java.util.Map;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whole desks: how much lies on each, and handing one over to somebody else in September. */
@Repository
public class Desks {

    private final JdbcClient database;
    private final People people;
    private final Outbox outbox;

    Desks(JdbcClient database, People people, Outbox outbox) {
        this.database = database;
        this.people = people;
        this.outbox = outbox;
    }

    /**
     * What lies on a desk.
     *
     * @param owner the desk
     * @param assignee login of the person; empty for what lies on the whole desk
     * @param open how many matters
     * @param overdue how many of these are past their day
     */
    public record Load(Owner owner, String assignee, int open, int overdue) {}

    /** What lies on the desks of this scope. @param today decides what is overdue */
    public List<Load> loads(Scope scope, java.time.LocalDate today) {
        SqlPredicate owned = owned(scope);
        return database.sql("""
                        select c.owner_level, c.owner, c.assignee, count(*), count(*) filter (where c.due_on < :today)
                        from casework.case_file c where c.closed_at is null and %s
                        group by 1, 2, 3 order by 5 desc, 4 desc, 2, 3
                        """.formatted(owned.sql()))
                .param("today", today)
                .params(owned.parameters())
                .query((row, i) -> new Load(
                        new Owner(CaseNeeded.OwnerLevel.of(row.getString(1)), row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    /** A township's own matters and its schools'; a school's own; a unit's own; the county's are everybody's. */
    private static SqlPredicate owned(Scope scope) {
        Owner desk = Owner.of(scope);
        if (desk == null) {
            return new SqlPredicate("false", Map.of());
        }
        if (scope.isWholeCounty()) {
            return new SqlPredicate("true", Map.of());
        }
        String own = "(c.owner_level = :deskLevel and c.owner = :deskName%s)"
                .formatted(
                        scope instanceof Scope.Area ? " or c.owner_level = 'school' and c.township = :deskName" : "");
        return new SqlPredicate(own, Map.of("deskLevel", desk.level().code(), "deskName", desk.name()));
    }

    /** Who may take over from a desk: everybody who works there. */
    public List<SignedIn> takers(Owner desk) {
        return people.at(desk);
    }

    /**
     * Hands all open matters of a desk or a person over.
     *
     * @param desk whose matters
     * @param from login of the person who leaves; empty for what lies on the whole desk
     * @param to login of somebody who works at the desk
     * @return how many; -1 when nobody of this login works there
     */
    @Transactional
    public int handOver(SignedIn who, Owner desk, String from, String to) {
        if (from.equals(to) || !people.isAt(desk, to)) {
            return -1;
        }
        SqlPredicate owned = owned(who.scope());
        int moved = CurrentScope.beyond(() -> database.sql("""
                        with moved as (
                            update casework.case_file c set assignee = :to
                            where c.closed_at is null and c.owner_level = :level and c.owner = :owner
                                and c.assignee = :from and %s
                            returning c.id)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:fromName, :toName] from moved
                        """.formatted(owned.sql()))
                .param("to", to)
                .param("level", desk.level().code())
                .param("owner", desk.name())
                .param("from", from)
                .param("what", Step.HANDED_OVER)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("fromName", from.isEmpty() ? desk.name() : people.name(from))
                .param("toName", people.name(to))
                .params(owned.parameters())
                .update());
        if (moved > 0) {
            outbox.tell(to, "casework.notice.handed-over", "/cases", String.valueOf(moved), who.displayName());
        }
        return moved;
    }
}

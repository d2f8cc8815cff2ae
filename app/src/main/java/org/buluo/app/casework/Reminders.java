package org.buluo.app.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reminds each desk, once on a working day, of how much is due and overdue. Figures alone: no child is told of. */
@Repository
public class Reminders {

    private final JdbcClient database;
    private final Outbox outbox;
    private final CalendarYears calendar;

    Reminders(JdbcClient database, Outbox outbox, CalendarYears calendar) {
        this.database = database;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /**
     * What lies on a desk.
     *
     * @param owner the desk
     * @param open how many matters
     * @param week how many are due until Sunday
     * @param overdue how many are past their day
     */
    public record Digest(Owner owner, int open, int week, int overdue) {}

    /** What lies on each desk of this scope, the most overdue first. */
    public List<Digest> digests(Scope scope, LocalDate today) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("""
                        select c.owner_level, c.owner, count(*),
                            count(*) filter (where c.due_on between :today and :sunday),
                            count(*) filter (where c.due_on < :today)
                        from casework.case_file c where c.closed_at is null and %s
                        group by 1, 2 order by 5 desc, 3 desc, 2
                        """.formatted(seen.sql()))
                .param("today", today)
                .param("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                .params(seen.parameters())
                .query((row, i) -> new Digest(
                        new Owner(CaseNeeded.OwnerLevel.of(row.getString(1)), row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    /** Reminds all desks on a day, unless that was done or nobody works. @return how many desks */
    @Transactional
    public int run(LocalDate today) {
        if (!calendar.days().isWorked(today)) {
            return 0;
        }
        List<Digest> due = digests(Scope.wholeCounty(), today).stream()
                .filter(digest -> digest.week() + digest.overdue() > 0)
                .toList();
        for (Digest digest : due) {
            outbox.tellOnce(
                    digest.owner(),
                    "daily " + today,
                    "casework.notice.daily",
                    "/cases?view=mine",
                    String.valueOf(digest.open()),
                    String.valueOf(digest.week()),
                    String.valueOf(digest.overdue()));
        }
        return due.size();
    }
}

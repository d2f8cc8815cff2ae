package org.buluo.app.casework;

import java.time.LocalDate;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is long overdue up: from a school to the township, from a township or unit to the county. How many working
 * days past its day, its kind says; the next step up comes as many working days later.
 */
@Repository
public class Escalation {

    private final JdbcClient database;
    private final CaseKinds kinds;
    private final CalendarYears calendar;

    Escalation(JdbcClient database, CaseKinds kinds, CalendarYears calendar) {
        this.database = database;
        this.kinds = kinds;
        this.calendar = calendar;
    }

    /** Takes up what is due to go up on a day. @return how many matters */
    @Transactional
    public int run(LocalDate today) {
        int all = 0;
        for (CaseKind kind : kinds.all()) {
            if (kind.escalateAfter() > 0) {
                all += run(kind, today, calendar.days().before(today, kind.escalateAfter()));
            }
        }
        return all;
    }

    private int run(CaseKind kind, LocalDate today, LocalDate latest) {
        return database.sql("""
                        with late as (
                            select c.id, c.owner as was,
                                case when c.owner_level = 'school' and c.township <> '' then 'township' else 'county' end
                                    as level
                            from casework.case_file c
                            where c.closed_at is null and c.kind = :kind and c.owner_level <> 'county'
                                and coalesce(c.escalated_on, c.due_on) <= :latest and c.due_on < :today
                        ), up as (
                            update casework.case_file c
                            set owner_level = l.level, owner = case l.level when 'township' then c.township else :county end,
                                assignee = '', escalated = c.escalated + 1, escalated_on = :today
                            from late l where c.id = l.id
                            returning c.id, l.was, c.owner)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[was, owner] from up
                        """)
                .param("kind", kind.code())
                .param("latest", latest)
                .param("today", today)
                .param("county", Owner.county().name())
                .param("what", Step.ESCALATED)
                .param("login", SignedIn.system().login())
                .param("name", SignedIn.system().displayName())
                .update();
    }
}

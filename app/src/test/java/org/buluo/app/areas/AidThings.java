package org.buluo.app.areas;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.buluo.app.aid.ApprovedList;
import org.buluo.app.aid.AwardFilter;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.ListLevel;
import org.buluo.app.aid.ListNotice;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of awards for an area, with one of everything that hangs on it, all under one key. */
final class AidThings {

    private static final Term TERM = new Term(2019, Term.Season.AUTUMN);

    private AidThings() {}

    /** What a read about these is asked with; null for anything else. */
    static Object of(Type type, long key) {
        if (type == AwardFilter.class) {
            return new AwardFilter(TERM, Map.of());
        }
        if (type == AwardList.class) {
            return new AwardList(key, 1, 1, TERM, ListLevel.SCHOOL, "", "", 1, 1, false, Instant.EPOCH);
        }
        if (type == ApprovedList.class) {
            return new ApprovedList(key, key, 1, 1, 1, "", "", null, Instant.EPOCH);
        }
        LocalDate day = LocalDate.EPOCH;
        return type == ListNotice.class
                ? new ListNotice(key, key, "", "", "", day, day, 5, 1, "", Instant.EPOCH, null, null, null, "")
                : null;
    }

    /** In one transaction, as the tables want it. @param sealed a sealed text of the area's, in hexadecimal digits */
    static void add(JdbcClient tables, Area area, long key, long child, long run, String sealed) {
        tables.sql("""
                        do $$
                        begin
                        insert into aid.term_determination (id, term, number, run_id, as_of, cut_off, pack, pack_version,
                            children, lines, amount_fen, kept_lines, superseded_lines, elsewhere_lines, open_children,
                            job_id, frozen_by, frozen_by_name)
                        overriding system value
                        values (%1$d, '2019-autumn', %1$d, %3$d, '2019-12-31', '2019-10-31', 'x', 1, 1, 1, 50000, 0, 0, 0,
                            1, %1$d, 0, 'x');
                        insert into aid.award_list (id, determination_id, term, level, school, township, lines, amount_fen,
                            needs_second)
                        overriding system value
                        values (%1$d, %1$d, '2019-autumn', 'SCHOOL', '%4$s', '%5$s', 1, 50000, false);
                        insert into aid.basis (document, clause) values ('x', 'x') on conflict do nothing;
                        insert into aid.award (id, list_id, place, term, child_id, provision, amount_fen, payee, basis_id,
                            township, school, home_township, attends, stage, grade, person, moved_by, moved_by_name)
                        overriding system value
                        select %1$d, %1$d, 1, '2019-autumn', %2$d, 'boarder-living', 50000, 'person', max(id), '%5$s',
                            '%4$s', '%5$s', '%4$s', 'primary', 3, '\\x%6$s', 0, '%4$s' from aid.basis;
                        insert into aid.open_verdict (determination_id, place, child_id, township, school, stage, grade,
                            person, provisions, missing)
                        values (%1$d, 1, %2$d, '%5$s', '%4$s', 'primary', 3, '\\x%6$s', '{boarder-living}', '{boarding}');
                        insert into aid.reply (award_id, answer, via, note, replied_by, replied_by_name)
                        values (%1$d, 'CONFIRM', 'SCREEN', '\\x%6$s', 0, '%4$s');
                        insert into aid.conflict (id, award_id, screen_answer, sent_answer, via, sent_note, sent_by,
                            sent_by_name)
                        overriding system value
                        values (%1$d, %1$d, 'CONFIRM', 'OBJECT', 'PAPER', '\\x%6$s', 0, '%4$s');
                        insert into aid.notice (id, list_id, title, spot, objections, from_day, until_day, working_days,
                            lines, begun_by, begun_by_name)
                        overriding system value
                        values (%1$d, %1$d, '%4$s', '%4$s', '%4$s', '2030-01-01', '2030-01-10', 5, 1, 0, '%4$s');
                        insert into aid.notice_line (notice_id, place, award_id) values (%1$d, 1, %1$d);
                        insert into aid.notice_page (id, notice_id, token, opened_by, opened_by_name)
                        overriding system value
                        values (%1$d, %1$d, '%1$d', 0, '%4$s');
                        insert into aid.finding (id, term, school_year, school, township, child_id, person, stage, grade,
                            category, level, applied_on, evidence, entered_by, entered_by_name)
                        overriding system value
                        values (%1$d, '2019-autumn', 2019, '%4$s', '%5$s', %2$d, '\\x%6$s', 'primary', 3, 'OTHER_POOR',
                            'POOR', '2019-09-01', '\\x%6$s', 0, '%4$s');
                        insert into aid.finding_list (id, school, township, school_year, findings, delivery_id, made_by,
                            made_by_name)
                        overriding system value
                        values (%1$d, '%4$s', '%5$s', 2019, 1, %1$d, 0, '%4$s');
                        insert into aid.proof (id, list_id, kind, code, media_type, bytes, sm3, content, sent_by,
                            sent_by_name)
                        overriding system value
                        values (%1$d, %1$d, 'SIGNED_LIST', 'x', 'image/png', 1, 'x', '\\x%6$s', 0, '%4$s');
                        insert into aid.objection (id, term, award_id, child_id, kind, township, school, person, reason,
                            raised_by, raised_by_name)
                        overriding system value
                        values (%1$d, '2019-autumn', %1$d, %2$d, 'PUBLIC', '%5$s', '%4$s', '\\x%6$s', '\\x%6$s', 0, '%4$s');
                        end $$
                        """.formatted(key, child, run, area.school(), area.township(), sealed))
                .update();
    }
}

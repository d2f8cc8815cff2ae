package org.buluo.app.safekeeping;

import static java.util.Map.entry;

import java.util.Map;

/** A row of each kind that is one table. */
final class RowsOfKinds {

    /** How a row of each kind comes about, :at being the moment at which its period begins. */
    static final Map<String, String> BY_KIND = Map.ofEntries(
            entry("platform.jobs", """
            insert into platform.job (kind, title, argument, login, state, finished)
            values ('kept', '{"key":"x","arguments":[]}', '{}', 'kept', 'FAILED', :at)
            """),
            entry("platform.sign-ins", """
            insert into platform.sign_in_attempt (at, login_token, address, outcome) values (:at, 1, '', 'PASSED')
            """),
            entry("platform.reveals", """
            insert into platform.reveal_count (account_id, day, times) values
              (-1, cast(cast(:at as timestamptz) - interval '1 day' as date), 1)
            """),
            entry("people.accounts", """
            insert into platform.account (login, display_name, role, password_hash, enabled, closed)
            values (md5(cast(:at as text)), '', 'LEADER', '', false, :at)
            """),
            entry("aid.findings", """
            insert into aid.finding (term, school_year, school, township, child_id, person, stage, category, level,
              applied_on, evidence, entered_by, entered_by_name)
            select term, year, 'x', '', -1, '', '', 'OTHER_POOR', 'POOR', '1999-09-01', '', 0, 'x' from (select
              case when cast(:at as timestamptz) < '2001-01-01' then 1999 else 2009 end as year, '1999-autumn' as term) y
            """),
            entry("forms.sent", """
            insert into forms.sent_form (login, file_name, content, sent_at) values ('kept', '', '', :at)
            """),
            entry("casework.cases", """
            insert into casework.case_file (kind, child_id, owner, owner_level, opened_on, due_on, opened_by_run,
              closed_at, closing) values ('kept', 1, 'x', 'county', '1999-01-01', '1999-01-01', 1, :at, 'x')
            """),
            entry("corrections.lines", """
            insert into corrections.line (roster, child_id, aspect, fault, is_equal, owner_level, owner, content, mark, print,
              delivery_id, file_name, sheet, row, since, first_run, state, closing, closed_at)
            values ('ROLL', 1, 'kept' || :at, 'x', false, 'county', 'x', '', 1, 1, 1, 'x', '', 1, '1999-01-01', 1, 'closed',
              'agreed', :at)
            """),
            entry("corrections.handings", """
            insert into corrections.handing (roster, owner_level, owner, lines, handed_at, handed_by, handed_by_name,
              taken_on, way, taken_by, due_on, case_id)
            values ('ROLL', 'county', 'x', 1, :at, 'x', 'x', '1999-01-01', 'paper', '', '1999-01-01', 1)
            """),
            entry("casework.notices", """
            insert into casework.notice (to_login, message, made_at) values ('x', 'x', :at)
            """),
            entry("linkage.decisions", """
            insert into linkage.decision (pair_token, left_id, ruling, decided_by, decided_by_name, undone_at)
            values (1, '', 'out', 'x', 'x', :at)
            """),
            entry("account.exports", """
            insert into account.purpose_export (account_id, file_name, content, made_at) values (-1, '', '', :at)
            """),
            entry("intake.files", """
            insert into intake.delivery (file_name, bytes, sha256, state, stated_on, refusal, refused, sent_by, sent_by_name,
              received_at) values ('kept' || :at, 1, 'x', 'refused', '1999-01-01', 'unread', 'x', 'x', 'x', :at)
            """),
            entry("account.runs", """
            insert into account.run (term, pack, state, requested_by, finished_at)
            values ('1999-autumn', 'x', 'failed', 'x', :at)
            """),
            entry("policy.what-ifs", """
            insert into policy.what_if (job_id, subject, subject_sm3, base, run_id, term, asked_by, made_at, children,
              gaining, losing)
            select cast(extract(epoch from cast(:at as timestamptz)) as bigint), '', '', number, 1, '1999-autumn', '', :at,
              0, 0, 0
            from policy.version where number = 1
            """));

    private RowsOfKinds() {}
}

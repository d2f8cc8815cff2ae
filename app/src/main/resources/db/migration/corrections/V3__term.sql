-- Some lines are of a term: what a bank did with a term's money, and what a term's list of changes contradicts. A
-- reconciliation of another term says nothing of them. Empty for what is wrong whatever the term.
alter table corrections.line add column term text not null default '';
update corrections.line l set term = r.term from account.run r
where r.id = l.first_run and (l.aspect = 'ACCOUNT' or l.fault in ('LEFT_AND_LISTED', 'TWO_CHANGES'));
alter table corrections.line
    drop constraint line_roster_place_child_id_aspect_key,
    add constraint line_once unique (roster, place, child_id, aspect, term);
create trigger line_term_kept before update of term on corrections.line for each statement
    when (platform.sees_anything() and not platform.sees_county()) execute function platform.refuse_change();

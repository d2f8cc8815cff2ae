-- What the tables keep to whatever the program does.

-- A move is one that is allowed; nobody else's hand and no open objection stand in its way; who did it is told.
create function aid.check_move() returns trigger language plpgsql as $$
begin
    if (old.id, old.list_id, old.place, old.term, old.child_id, old.provision, old.amount_fen, old.payee, old.basis_id,
            old.township, old.school, old.home_township, old.attends, old.stage)
        is distinct from (new.id, new.list_id, new.place, new.term, new.child_id, new.provision, new.amount_fen, new.payee,
            new.basis_id, new.township, new.school, new.home_township, new.attends, new.stage)
        or old.grade is distinct from new.grade then
        raise exception 'an award is never edited';
    end if;
    if old.state = new.state then
        if (old.confirmed_by, old.noticed_by, old.endorsed_by, old.first_by, old.second_by, old.moved_by, old.moved_by_name,
                old.moved_at)
            is distinct from (new.confirmed_by, new.noticed_by, new.endorsed_by, new.first_by, new.second_by, new.moved_by,
                new.moved_by_name, new.moved_at) then
            raise exception 'who moved an award is told by its moves';
        end if;
        return new;
    end if;
    if not exists (select from aid.allowed_move m where m.from_state = old.state and m.to_state = new.state) then
        raise exception 'no award moves from % to %', old.state, new.state;
    end if;
    if new.held > 0 and new.state in ('ENDORSED', 'COUNTERSIGN', 'APPROVED') then
        raise exception 'an objection is open';
    end if;
    if old.state = 'ENDORSED' and new.state = 'APPROVED'
        and (select l.needs_second from aid.award_list l where l.id = new.list_id) then
        raise exception 'a sum like this takes a second approver';
    end if;
    new.moved_at := now();
    case new.state
        when 'DETERMINED', 'OBJECTED' then
            new.confirmed_by := null; new.noticed_by := null; new.endorsed_by := null; new.first_by := null;
            new.second_by := null;
        when 'CONFIRMED' then
            if old.state <> 'ON_NOTICE' then new.confirmed_by := new.moved_by; end if;
        when 'NOTICED' then
            if old.state = 'ON_NOTICE' then new.noticed_by := new.moved_by; end if;
            new.endorsed_by := null; new.first_by := null;
        when 'ENDORSED' then new.endorsed_by := new.moved_by;
        when 'COUNTERSIGN' then new.first_by := new.moved_by;
        when 'APPROVED' then
            if old.state = 'ENDORSED' then new.first_by := new.moved_by; else new.second_by := new.moved_by; end if;
        else null;
    end case;
    return new;
end $$;
create trigger award_move before update on aid.award for each row execute function aid.check_move();

create function aid.write_move() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into aid.move (award_id, from_state, to_state, moved_by, moved_by_name, moved_at, note)
        values (new.id, '', new.state, new.moved_by, new.moved_by_name, new.moved_at, new.note);
    elsif old.state <> new.state then
        insert into aid.move (award_id, from_state, to_state, moved_by, moved_by_name, moved_at, note)
        values (new.id, old.state, new.state, new.moved_by, new.moved_by_name, new.moved_at, new.note);
    end if;
    return null;
end $$;
create trigger award_moved after insert or update on aid.award for each row execute function aid.write_move();

-- Lines come in the transaction of their list, and never later.
create function aid.check_award_begins() returns trigger language plpgsql as $$
begin
    if new.state <> 'DETERMINED' or new.held <> 0 then
        raise exception 'an award begins as determined';
    end if;
    if not exists (select from aid.award_list l where l.id = new.list_id and l.frozen_at = now() and l.term = new.term
            and l.township = new.township and l.school = new.school) then
        raise exception 'a list takes no lines after it was frozen';
    end if;
    return new;
end $$;
create trigger award_begins before insert on aid.award for each row execute function aid.check_award_begins();

create function aid.check_list_sum() returns trigger language plpgsql as $$
begin
    if not exists (
        select from (select count(*) as lines, sum(a.amount_fen) as fen from aid.award a where a.list_id = new.id) s
        where s.lines = new.lines and s.fen = new.amount_fen) then
        raise exception 'the sum of a list is that of its lines';
    end if;
    return null;
end $$;
create constraint trigger list_sum after insert on aid.award_list deferrable initially deferred
    for each row execute function aid.check_list_sum();

create function aid.check_determination_sum() returns trigger language plpgsql as $$
begin
    if not exists (
        select from (select coalesce(sum(l.lines), 0) as lines, coalesce(sum(l.amount_fen), 0) as fen
            from aid.award_list l where l.determination_id = new.id) s
        where s.lines = new.lines and s.fen = new.amount_fen) then
        raise exception 'the sum of a determination is that of its lists';
    end if;
    return null;
end $$;
create constraint trigger determination_sum after insert on aid.term_determination deferrable initially deferred
    for each row execute function aid.check_determination_sum();

create function aid.check_approved_sum() returns trigger language plpgsql as $$
begin
    if not exists (
        select from (select count(*) as lines, sum(l.amount_fen) as fen from aid.approved_line l
            where l.approved_id = new.id) s
        where s.lines = new.lines and s.fen = new.amount_fen) then
        raise exception 'the sum of an approved list is that of its lines';
    end if;
    return null;
end $$;
create constraint trigger approved_sum after insert on aid.approved_list deferrable initially deferred
    for each row execute function aid.check_approved_sum();

create function aid.check_approved_line() returns trigger language plpgsql as $$
begin
    if not exists (
        select from aid.award a join aid.approved_list p on p.id = new.approved_id and p.list_id = a.list_id
        where a.id = new.award_id and a.state = 'APPROVED' and a.child_id = new.child_id and a.provision = new.provision
            and a.amount_fen = new.amount_fen and p.approved_at = now()) then
        raise exception 'an approved list holds approved awards as they are';
    end if;
    return new;
end $$;
create trigger approved_line_begins before insert on aid.approved_line for each row
    execute function aid.check_approved_line();

-- Held as long as an objection is open.
create function aid.hold() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.outcome is not null then
            raise exception 'an objection begins open';
        end if;
        update aid.award set held = held + 1 where id = new.award_id;
    elsif old.outcome is null and new.outcome is not null then
        update aid.award set held = held - 1 where id = new.award_id;
    end if;
    return null;
end $$;
create trigger objection_holds after insert or update on aid.objection for each row execute function aid.hold();

-- What is told once stays: a settlement is added to an open row, and nothing else is ever changed.
create function aid.refuse_second_settlement() returns trigger language plpgsql as $$
begin
    raise exception 'what was settled stays settled';
end $$;
create trigger objection_once before update of outcome, settled_by, settled_by_name, settled_at on aid.objection
    for each row when (old.outcome is not null) execute function aid.refuse_second_settlement();
create trigger conflict_once before update of chosen, settled_by, settled_by_name, settled_at on aid.conflict
    for each row when (old.chosen is not null) execute function aid.refuse_second_settlement();
create trigger notice_once before update of ended, ended_by, ended_by_name, ended_at on aid.notice
    for each row when (old.ended is not null) execute function aid.refuse_second_settlement();
create trigger correction_once before update of decision, decided_by, decided_by_name, decided_at on aid.correction
    for each row when (old.decision is not null) execute function aid.refuse_second_settlement();

create trigger objection_kept before update of id, term, award_id, child_id, kind, township, school, raised_by,
    raised_by_name, raised_at or delete or truncate on aid.objection
    for each statement execute function platform.refuse_change();
create trigger conflict_kept before update of id, award_id, screen_answer, sent_answer, via, sent_by, sent_by_name, sent_at
    or delete or truncate on aid.conflict for each statement execute function platform.refuse_change();
create trigger notice_kept before update of id, list_id, title, spot, objections, from_day, until_day, working_days, lines,
    begun_by, begun_by_name, begun_at or delete or truncate on aid.notice
    for each statement execute function platform.refuse_change();
create trigger correction_kept before update of id, term, award_id, child_id, provision, township, school, kind, amount_fen,
    then_fen, now_fen, run_id, proposed_by, proposed_by_name, proposed_at or delete or truncate on aid.correction
    for each statement execute function platform.refuse_change();

create trigger determination_append_only before update or delete or truncate on aid.term_determination
    for each statement execute function platform.refuse_change();
create trigger award_list_append_only before update or delete or truncate on aid.award_list
    for each statement execute function platform.refuse_change();
create trigger award_kept before delete or truncate on aid.award
    for each statement execute function platform.refuse_change();
create trigger notice_line_append_only before update or delete or truncate on aid.notice_line
    for each statement execute function platform.refuse_change();
create trigger approved_list_append_only before update or delete or truncate on aid.approved_list
    for each statement execute function platform.refuse_change();
create trigger approved_line_append_only before update or delete or truncate on aid.approved_line
    for each statement execute function platform.refuse_change();
create trigger allowed_move_fixed before insert or update or delete or truncate on aid.allowed_move
    for each statement execute function platform.refuse_change();

-- Only the sealed bytes of these may be made anew, and only when keys change.
create trigger move_append_only before update of id, award_id, from_state, to_state, moved_by, moved_by_name, moved_at
    or delete or truncate on aid.move for each statement execute function platform.refuse_change();
create trigger move_resealed_alone before update of note on aid.move for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();
create trigger reply_append_only before update of id, award_id, answer, via, replied_by, replied_by_name, replied_at
    or delete or truncate on aid.reply for each statement execute function platform.refuse_change();
create trigger reply_resealed_alone before update of note on aid.reply for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();
create trigger open_verdict_append_only before update of determination_id, place, child_id, township, school, stage, grade,
    provisions, missing or delete or truncate on aid.open_verdict
    for each statement execute function platform.refuse_change();
create trigger open_verdict_resealed_alone before update of person on aid.open_verdict for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();
create trigger proof_append_only before update of id, list_id, notice_id, kind, code, media_type, bytes, sm3, sent_by,
    sent_by_name, sent_at or delete or truncate on aid.proof
    for each statement execute function platform.refuse_change();
create trigger proof_resealed_alone before update of content on aid.proof for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();

-- That a term was determined is known to whoever may see anything; the rest to those whose it is.
alter table aid.term_determination enable row level security;
create policy written_by_county on aid.term_determination using ((select platform.sees_county()));
create policy known on aid.term_determination for select using ((select platform.sees_anything()));

alter table aid.award_list enable row level security;
create policy written_by_county on aid.award_list using ((select platform.sees_county()));
create policy own on aid.award_list for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));

alter table aid.award enable row level security;
create policy own on aid.award using ((select platform.sees_county()) or township = (select platform.own_township())
    or school = (select platform.own_school()));

alter table aid.open_verdict enable row level security;
create policy own on aid.open_verdict using ((select platform.sees_county())
    or township = (select platform.own_township()) or school = (select platform.own_school()));

alter table aid.move enable row level security;
create policy of_award on aid.move using (exists (select from aid.award a where a.id = award_id));
alter table aid.reply enable row level security;
create policy of_award on aid.reply using (exists (select from aid.award a where a.id = award_id));
alter table aid.conflict enable row level security;
create policy of_award on aid.conflict using (exists (select from aid.award a where a.id = award_id));
alter table aid.notice enable row level security;
create policy of_list on aid.notice using (exists (select from aid.award_list l where l.id = list_id));
alter table aid.notice_line enable row level security;
create policy of_notice on aid.notice_line using (exists (select from aid.notice n where n.id = notice_id));
alter table aid.proof enable row level security;
create policy of_list on aid.proof using (exists (select from aid.award_list l where l.id = list_id));
alter table aid.objection enable row level security;
create policy own on aid.objection using ((select platform.sees_county()) or township = (select platform.own_township())
    or school = (select platform.own_school()));
alter table aid.approved_list enable row level security;
create policy written_by_county on aid.approved_list using ((select platform.sees_county()));
create policy own on aid.approved_list for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));
alter table aid.approved_line enable row level security;
create policy of_list on aid.approved_line using (exists (select from aid.approved_list p where p.id = approved_id));
alter table aid.correction enable row level security;
create policy written_by_county on aid.correction using ((select platform.sees_county()));
create policy own on aid.correction for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));

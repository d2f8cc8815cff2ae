-- What stands for entries whose keeping period ended (decision 11): the anchor up to which the chain is gone. The chain
-- that is left begins behind the last of these.
create table audit.forgotten (
    position bigint primary key check (position > 0),
    day date not null,
    hash bytea not null check (length(hash) = 32),
    entries bigint not null check (entries > 0),
    made timestamptz not null default clock_timestamp()
);
create trigger forgotten_append_only before update or delete or truncate on audit.forgotten
    for each statement execute function audit.refuse_change();

drop trigger entry_append_only on audit.entry;
create trigger entry_append_only before update or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger entry_forgotten_alone before delete on audit.entry
    for each statement when (current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function audit.refuse_change();
drop trigger seal_append_only on audit.seal;
create trigger seal_append_only before update or truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger seal_forgotten_alone before delete on audit.seal
    for each statement when (current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function audit.refuse_change();

-- The anchors up to whose place entries may go: whole days, none of the last six months (Cybersecurity Law art. 21), and
-- never the end of the chain, on which the next entry is sealed.
create function audit.forgettable(before timestamptz) returns setof audit.anchor language sql stable set search_path = '' as $$
    select a.* from audit.anchor a
    where a.day <= before::date and a.day <= (now() - interval '6 months')::date
      and a.position < (select max(position) from audit.seal)
      and a.position > coalesce((select max(position) from audit.forgotten), 0)
      and exists (select from audit.seal s where s.position = a.position and s.hash = a.hash)
$$;

-- Removes the oldest day that may go. The role of the running console, which can't delete here, may call this.
create function audit.forget_day(before timestamptz) returns bigint language plpgsql security definer set search_path = '' as $$
declare
    upto audit.anchor;
    gone bigint;
begin
    select * into upto from audit.forgettable(before) order by position limit 1;
    if not found then
        return 0;
    end if;
    perform set_config('buluo.forgetting', 'on', true);
    delete from audit.entry e using audit.seal s where s.entry_id = e.id and s.position <= upto.position;
    delete from audit.seal where position <= upto.position;
    get diagnostics gone = row_count;
    perform set_config('buluo.forgetting', 'off', true);
    insert into audit.forgotten (position, day, hash, entries) values (upto.position, upto.day, upto.hash, gone);
    return gone;
end $$;

create or replace function audit.grant_to(console name) returns void language plpgsql as $$
begin
    execute format('revoke all on all tables in schema audit from %I', console);
    execute format('grant usage on schema audit to %I', console);
    execute format('grant select, insert on all tables in schema audit to %I', console);
    execute format('revoke insert on audit.forgotten from %I', console);
    execute format('grant execute on function audit.forget_old_entries() to %I', console);
    execute format('grant execute on function audit.forgettable(timestamptz) to %I', console);
    execute format('grant execute on function audit.forget_day(timestamptz) to %I', console);
end $$;
revoke all on function audit.forget_day(timestamptz) from public;
revoke all on audit.forgotten from public;
do $$
declare
    console name;
begin
    for console in select rolname from pg_roles where rolname in ('buluo_app', current_database() || '_app') loop
        perform audit.grant_to(console);
    end loop;
end $$;

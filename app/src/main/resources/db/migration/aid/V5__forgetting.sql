-- A term of aid goes whole when its keeping period ended, by the work that deletes; nothing else may remove a row. Each
-- trigger that refuses a deletion is made anew so that it refuses what is removed by anything else. Rows that are changed are refused as before.
do $$
declare
    t record;
begin
    for t in
        select g.tgname, c.relname, pg_get_triggerdef(g.oid) as definition
        from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'aid' and c.relname <> 'allowed_move' and not g.tgisinternal
            and pg_get_triggerdef(g.oid) like '%DELETE%refuse_change()'
    loop
        execute format('drop trigger %I on aid.%I', t.tgname, t.relname);
        execute replace(replace(t.definition, ' OR DELETE', ''), 'BEFORE DELETE OR ', 'BEFORE ');
        execute format('create trigger %I before delete on aid.%I for each statement
            when (current_setting(''buluo.forgetting'', true) is distinct from ''on'')
            execute function platform.refuse_change()', t.relname || '_forgotten_alone', t.relname);
    end loop;
end $$;

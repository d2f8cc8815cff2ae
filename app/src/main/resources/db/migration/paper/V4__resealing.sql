-- What was printed is never changed or removed. When keys change, its sealed bytes are made anew from the same content,
-- which the hash over the rows proves; nothing else of a row may be touched, and these only by that work.
drop trigger frozen_list_append_only on paper.frozen_list;
create trigger frozen_list_append_only before
    update of id, code, kind, language, address, as_of, rows, sums, hash, township, school, unit, scope_kind, scope_code,
        scope_name, frozen_at
    or delete or truncate on paper.frozen_list
    for each statement execute function platform.refuse_change();
create trigger frozen_list_resealed_alone before update of head on paper.frozen_list
    for each statement when (current_setting('buluo.resealing', true) is distinct from 'on')
    execute function platform.refuse_change();

drop trigger volume_append_only on paper.volume;
create trigger volume_append_only before update of list_id, number, rows, sums or delete or truncate on paper.volume
    for each statement execute function platform.refuse_change();
create trigger volume_resealed_alone before update of content on paper.volume
    for each statement when (current_setting('buluo.resealing', true) is distinct from 'on')
    execute function platform.refuse_change();

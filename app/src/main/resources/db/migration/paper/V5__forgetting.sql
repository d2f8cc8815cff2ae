-- What was printed goes when its keeping period ended, whole and by the work that deletes; nothing else may remove a row.
drop trigger frozen_list_append_only on paper.frozen_list;
create trigger frozen_list_append_only before
    update of id, code, kind, language, address, as_of, rows, sums, hash, township, school, unit, scope_kind, scope_code,
        scope_name, frozen_at
    or truncate on paper.frozen_list
    for each statement execute function platform.refuse_change();
drop trigger volume_append_only on paper.volume;
create trigger volume_append_only before update of list_id, number, rows, sums or truncate on paper.volume
    for each statement execute function platform.refuse_change();
drop trigger printing_append_only on paper.printing;
create trigger printing_append_only before update or truncate on paper.printing
    for each statement execute function platform.refuse_change();

create trigger frozen_list_forgotten_alone before delete on paper.frozen_list
    for each statement when (current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function platform.refuse_change();
create trigger volume_forgotten_alone before delete on paper.volume
    for each statement when (current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function platform.refuse_change();
create trigger printing_forgotten_alone before delete on paper.printing
    for each statement when (current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function platform.refuse_change();

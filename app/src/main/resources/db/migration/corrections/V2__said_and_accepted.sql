-- That a roster is right is first said and then accepted, by two people: only then is the line done with.
alter table corrections.line
    add column disputed_by bigint,
    add column accepted_by bigint,
    drop constraint line_state_check,
    add constraint line_state_check check (state in ('open', 'closed', 'disputed', 'accepted')),
    add constraint line_four_eyes check (state <> 'accepted'
        or disputed_by is not null and accepted_by is not null and disputed_by <> accepted_by);

-- Whoever keeps the roster says so of its own lines and takes it back; nothing else of a line is theirs to change.
drop policy disputed_by_own on corrections.line;
create policy disputed_by_own on corrections.line for update
    using (state in ('open', 'disputed') and (township = (select platform.own_township())
        or school = (select platform.own_school()) or unit = (select platform.own_unit())))
    with check (state in ('open', 'disputed') and (township = (select platform.own_township())
        or school = (select platform.own_school()) or unit = (select platform.own_unit())));
create trigger line_disputed_alone before update of id, roster, place, child_id, aspect, fault, is_equal, owner_level, owner,
    township, school, unit, content, mark, right_mark, print, delivery_id, file_name, sheet, row, since, first_run, closing,
    closed_at, closed_run, proof_delivery, proof_file, proof_sheet, proof_row, reopened, handing_id, accepted_by
    on corrections.line for each statement when (platform.sees_anything() and not platform.sees_county())
    execute function platform.refuse_change();

-- What happened stays as it was told; only what was said is sealed anew when keys change.
create trigger step_kept before update of id, line_id, at, what, by_login, by_name, facts or truncate on corrections.step
    for each statement execute function platform.refuse_change();
create trigger step_resealed_alone before update of said on corrections.step for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();

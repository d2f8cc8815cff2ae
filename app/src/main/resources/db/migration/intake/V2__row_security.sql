-- An upload is its sender's; a delivery is its township's, its school's, its unit's.
alter table intake.upload enable row level security;
create policy own_or_county on intake.upload
    using ((select platform.sees_county()) or sent_by = (select platform.own_login()));

alter table intake.delivery enable row level security;
create policy own on intake.delivery
    using ((select platform.sees_county()) or township = (select platform.own_township())
        or school = (select platform.own_school()) or unit = (select platform.own_unit()));

-- What a delivery holds is seen with it: these ask the delivery, whose policy answers.
alter table intake.delivery_part enable row level security;
create policy of_delivery on intake.delivery_part
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.sheet enable row level security;
create policy of_delivery on intake.sheet
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.heading enable row level security;
create policy of_delivery on intake.heading
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.row_block enable row level security;
create policy of_delivery on intake.row_block
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.coverage enable row level security;
create policy of_delivery on intake.coverage
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.school enable row level security;
create policy of_delivery on intake.school
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id = delivery_id));
alter table intake.correction enable row level security;
create policy of_delivery on intake.correction
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id in (delivery_id, target_id)));
alter table intake.superseding enable row level security;
create policy of_delivery on intake.superseding
    using ((select platform.sees_county()) or exists (select from intake.delivery d where d.id in (older, newer)));

-- Whether a delivery counts depends on others that its owner may not see: these two views see all of them and tell keys
-- alone; the deliveries themselves are seen by their policy.
create view intake.current_key as
    select d.id from intake.delivery d
    where d.state = 'taken' and not exists (
        select from intake.superseding s join intake.delivery n on n.id = s.newer
        where s.older = d.id and n.state = 'taken' and not s.kept_both);

create view intake.standing_key as
    select d.id from intake.current_key d
    where not exists (select from intake.correction c where c.delivery_id = d.id)
       or exists (select from intake.correction c join intake.current_key t on t.id = c.target_id
                  where c.delivery_id = d.id);

create or replace view intake.current_delivery with (security_invoker = true) as
    select d.* from intake.delivery d where exists (select from intake.current_key k where k.id = d.id);

create or replace view intake.standing with (security_invoker = true) as
    select d.* from intake.delivery d where exists (select from intake.standing_key k where k.id = d.id);

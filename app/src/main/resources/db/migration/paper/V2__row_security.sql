-- Whoever may see every row of a printed list may see the list.
alter table paper.frozen_list enable row level security;
create policy own on paper.frozen_list
    using ((select platform.sees_county()) or township = (select platform.own_township())
        or school = (select platform.own_school()) or unit = (select platform.own_unit()));

alter table paper.volume enable row level security;
create policy of_list on paper.volume using (exists (select from paper.frozen_list l where l.id = list_id));

alter table paper.printing enable row level security;
create policy of_list on paper.printing using (exists (select from paper.frozen_list l where l.id = list_id));

-- A child has no place of its own: its lines in the accounts have. So nobody but the whole county looks here.
alter table universe.child enable row level security;
create policy county on universe.child using ((select platform.sees_county()));

-- By which words a child is found. The view sees all children, because an index of words can't be used behind a policy;
-- it tells tokens made with the master key and keys drawn by lot, which say nothing without the line of the account.
create view universe.word as select id as child_id, search_tokens from universe.child;

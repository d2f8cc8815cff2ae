-- Until now every reconciliation used the pack that Buluo brings along: version 1.
alter table account.run add column pack_version int not null default 1;
-- What was known of the child when its aid was determined, so that another pack can be asked about the same facts;
-- null in reconciliations that were made before facts were kept.
alter table account.line add column facts text;

-- Since when an account is closed: its keeping period begins then. Of accounts that were closed earlier it begins now.
alter table platform.account add column closed timestamptz;
update platform.account set closed = now() where not enabled;

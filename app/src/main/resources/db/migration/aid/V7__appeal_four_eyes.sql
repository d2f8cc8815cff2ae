-- A family's appeal is ended by nobody who took it down, taken back or not; what its child's award ends, Buluo ends itself.
-- Rows of before stay as they are.
alter table aid.objection add constraint objection_appeal_four_eyes check (outcome is null or outcome = 'GRANTED'
    or kind <> 'APPEAL' or award_id is not null or settled_by <> raised_by) not valid;

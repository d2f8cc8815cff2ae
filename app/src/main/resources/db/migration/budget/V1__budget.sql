create schema if not exists budget;

-- How a provision's cost is shared from a term on (经费分担), in ten-thousandths: proposed by one person, decided by another.
-- What was decided is never changed; the newest accepted row whose term has come counts.
create table budget.share (
    id bigint generated always as identity primary key,
    provision text not null check (provision <> ''),
    from_term text not null check (from_term ~ '^\d{4}-(spring|autumn)$'),
    central int not null check (central between 0 and 10000),
    province int not null check (province between 0 and 10000),
    county int not null check (county between 0 and 10000),
    other int not null check (other between 0 and 10000),
    document text not null check (document <> ''),
    clause text not null default '',
    confirmed boolean not null,
    maker bigint,
    maker_name text not null,
    made_at timestamptz not null default now(),
    decision text check (decision in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    remark text not null default '',
    constraint share_whole check (central + province + county + other = 10000),
    -- Nobody made what the programme brings along, and nobody decided it.
    constraint share_four_eyes check (decision is null or decision = 'WITHDRAWN'
        or ((maker is null) = (decided_by is null) and (maker is null or decided_by <> maker))),
    constraint share_refused_why check (decision is distinct from 'REFUSED' or remark <> ''),
    check ((decision is null) = (decided_at is null))
);
create unique index share_open on budget.share (provision, from_term) where decision is null;

create trigger share_once before update of decision, decided_by, decided_by_name, decided_at, remark on budget.share
    for each row when (old.decision is not null) execute function platform.refuse_change();
create trigger share_kept before update of id, provision, from_term, central, province, county, other, document, clause,
    confirmed, maker, maker_name, made_at or delete or truncate on budget.share
    for each statement execute function platform.refuse_change();

-- Known to whoever may see anything; written by the county.
alter table budget.share enable row level security;
create policy written_by_county on budget.share using ((select platform.sees_county()));
create policy known on budget.share for select using ((select platform.sees_anything()));

-- What the programme brings along, none of it confirmed: which split applied to the county, and how the local part was
-- divided between province and county, must be looked up in the province's documents.
insert into budget.share (provision, from_term, central, province, county, other, document, clause, confirmed, maker_name,
    decision, decided_by_name, decided_at) values
    ('boarder-living', '2011-autumn', 5000, 0, 0, 5000, '国发〔2015〕67号', '中央与地方5:5，地方部分省、县如何分担未查明', false, '', 'ACCEPTED', '', now()),
    ('day-pupil-living', '2011-autumn', 5000, 0, 0, 5000, '国办发〔2019〕27号', '中央与地方5:5，地方部分省、县如何分担未查明', false, '', 'ACCEPTED', '', now()),
    ('senior-tuition-waiver', '2011-autumn', 6000, 0, 0, 4000, '国办发〔2019〕27号', '按第二档中央60%，本县所属档次及省、县分担未查明', false, '', 'ACCEPTED', '', now()),
    ('senior-grant', '2011-autumn', 6000, 0, 0, 4000, '国办发〔2019〕27号', '按第二档中央60%，本县所属档次及省、县分担未查明', false, '', 'ACCEPTED', '', now()),
    ('vocational-tuition-waiver', '2011-autumn', 6000, 0, 0, 4000, '国办发〔2019〕27号', '按第二档中央60%，本县所属档次及省、县分担未查明', false, '', 'ACCEPTED', '', now()),
    ('vocational-grant', '2011-autumn', 6000, 0, 0, 4000, '国办发〔2019〕27号', '按第二档中央60%，本县所属档次及省、县分担未查明', false, '', 'ACCEPTED', '', now()),
    ('rain-dew', '2011-autumn', 0, 0, 0, 10000, '国开办发〔2015〕19号', '财政专项扶贫资金，各级份额未查明', false, '', 'ACCEPTED', '', now()),
    ('preschool-subsidy', '2011-autumn', 0, 0, 0, 10000, '（未查明）', '地方先行、中央奖补，各级份额未查明', false, '', 'ACCEPTED', '', now()),
    ('nutrition-meal', '2011-autumn', 10000, 0, 0, 0, '国办发〔2011〕54号', '国家试点膳食补助由中央承担', false, '', 'ACCEPTED', '', now());

-- Whom one could turn to: the operator's directory. Nobody's rows but the operator's, who alone
-- changes them (rebloom.operator); everybody may read.
create extension if not exists pg_trgm with schema public;

create table rebloom.provider (
  id          uuid primary key,
  -- What the operator calls this entry, in every file.
  ref         text not null unique check (length(ref) between 1 and 60),
  name        text not null check (length(name) between 1 and 120),
  title       text check (length(title) <= 120),
  about       text check (length(about) <= 2000),
  specialties text[] not null,
  languages   text[] not null,
  insurers    text[] not null,
  country     text not null check (country ~ '^[A-Z]{2}$'),
  region      text check (length(region) <= 60),
  city        text check (length(city) <= 80),
  remote      boolean not null,
  accepting   boolean not null,
  booking_url text check (length(booking_url) <= 500),
  -- What is searched: folded words, and the values of every filter with a letter before each.
  search      text not null,
  keys        text[] not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  hidden_at   timestamptz,
  -- The order of the list: who takes nobody on comes last.
  listed_at   timestamptz not null generated always as
                (case when accepting then created_at else timestamptz '1970-01-01 00:00:00Z' end) stored
);
create index provider_listed on rebloom.provider (listed_at desc, id desc) where hidden_at is null;
create index provider_keys on rebloom.provider using gin (keys);
create index provider_search on rebloom.provider using gin (search public.gin_trgm_ops);
alter table rebloom.provider enable row level security;
alter table rebloom.provider force row level security;
create policy readable on rebloom.provider for select using (true);
create policy operator on rebloom.provider using ((select acting.system('rebloom.operator')))
  with check ((select acting.system('rebloom.operator')));
grant select, insert, update on rebloom.provider to quintet_app;

-- What can be filtered by; made anew by every import.
create table rebloom.provider_facet (
  kind  text not null check (kind in ('specialty', 'language', 'insurer', 'country')),
  value text not null,
  primary key (kind, value)
);
alter table rebloom.provider_facet enable row level security;
alter table rebloom.provider_facet force row level security;
create policy readable on rebloom.provider_facet for select using (true);
create policy operator on rebloom.provider_facet using ((select acting.system('rebloom.operator')))
  with check ((select acting.system('rebloom.operator')));
grant select, insert, delete on rebloom.provider_facet to quintet_app;

-- That somebody with an account is a professional of the directory, as the operator has verified.
create table rebloom.therapist (
  user_id      uuid primary key references identity.account(id) on delete cascade,
  provider_id  uuid not null references rebloom.provider(id),
  verified_at  timestamptz not null,
  suspended_at timestamptz,
  ended_at     timestamptz
);
create index therapist_provider on rebloom.therapist (provider_id);
alter table rebloom.therapist enable row level security;
alter table rebloom.therapist force row level security;
create policy own on rebloom.therapist for select using (user_id = (select acting.person()));
create policy leaving on rebloom.therapist for delete using (user_id = (select acting.person()));
create policy operator on rebloom.therapist using ((select acting.system('rebloom.operator')))
  with check ((select acting.system('rebloom.operator')));
-- The directory says who can be asked here; notices go to whoever answers.
create policy directory on rebloom.therapist for select
  using ((select acting.system('rebloom.directory')));
grant select, insert, update, delete on rebloom.therapist to quintet_app;

-- The entry for which the acting person works as a therapist right now; null for everybody else.
-- It trusts no token: role, link and account are looked up each time.
create function rebloom.practice() returns uuid language sql stable
begin atomic
  select t.provider_id from rebloom.therapist t
  join identity.account a on a.id = t.user_id
  where t.user_id = (select acting.person()) and t.ended_at is null and t.suspended_at is null
    and a.closes_at is null and 'therapist' = any (a.roles);
end;
revoke all on function rebloom.practice() from public;
grant execute on function rebloom.practice() to quintet_app;

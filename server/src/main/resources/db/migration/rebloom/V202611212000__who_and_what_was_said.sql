-- Rebloom: who somebody is here, and what was said. Private text is sealed (bytea); what stands in
-- the open is what policies, sweeps and sums need.
create schema rebloom;
grant usage on schema rebloom to quintet_app;

-- Name, language and country are the account's; nothing here repeats them.
create table rebloom.profile (
  user_id           uuid primary key references identity.account(id) on delete cascade,
  age_range         text check (age_range in ('18-24', '25-34', '35-44', '45-54', '55-64', '65+')),
  -- Said to be under 18, which support alone can correct.
  minor_since       timestamptz,
  region            text check (length(region) <= 60),
  goals             text[] not null default '{}' check (goals <@ array['anxiety', 'mood', 'sleep',
                      'stress', 'grief', 'relationships', 'self_esteem', 'habits']),
  approach          text check (approach in ('cbt', 'act', 'dbt', 'mindfulness', 'supportive')),
  history           bytea,
  emergency_contact bytea,
  pace              text not null default 'calm' check (pace in ('calm', 'prompt')),
  sounds            boolean not null default false,
  onboarding_step   text not null default 'welcome' check (onboarding_step in
                      ('welcome', 'age', 'consent', 'about', 'approach', 'safety', 'done')),
  onboarded_at      timestamptz,
  -- How long the companion was used on a local day, and after how much of it it said what it is.
  used_on           date,
  used_at           timestamptz,
  used_seconds      int not null default 0,
  disclosed_seconds int not null default 0,
  -- The language of which the person was told that danger may not be noticed in it.
  told_language     text,
  created_at        timestamptz not null,
  updated_at        timestamptz not null
);
alter table rebloom.profile enable row level security;
alter table rebloom.profile force row level security;
create policy own on rebloom.profile
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- Rounds (weekly insights, reminders) look up whose turn it is and then act as that person.
create policy rounds on rebloom.profile for select using ((select acting.system('rebloom.rounds')));
grant select, insert, update, delete on rebloom.profile to quintet_app;

create table rebloom.session (
  id               uuid primary key,
  user_id          uuid not null references identity.account(id) on delete cascade,
  session_type     text not null check (session_type in ('general', 'anxiety', 'mood', 'sleep',
                     'grief', 'stress', 'relationships', 'work')),
  mood_before      int check (mood_before between 1 and 10),
  mood_after       int check (mood_after between 1 and 10),
  started_at       timestamptz not null,
  last_activity_at timestamptz not null,
  ended_at         timestamptz,
  ended_by         text check (ended_by in ('person', 'idle')),
  minutes          int generated always as (
                     (extract(epoch from ended_at - started_at) / 60)::int) stored,
  message_count    int not null default 0,
  -- How many of them the person's, up to which position they are answered, who answers right now.
  person_messages  int not null default 0,
  answered_through int not null default 0,
  claimed_by       text,
  claimed_until    timestamptz,
  seed             bigint not null,
  used             text[] not null default '{}',
  mode             text,
  disclosed_at     timestamptz,
  -- The crisis event whose card stays on top until it is acknowledged.
  safety_event     uuid,
  safety_level     text,
  summary          bytea,
  summary_at       timestamptz,
  forgotten_at     timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
create index session_own on rebloom.session (user_id, started_at desc, id desc);
create index session_idle on rebloom.session (last_activity_at) where ended_at is null;
create index session_kept on rebloom.session (ended_at)
  where forgotten_at is null and ended_at is not null;
alter table rebloom.session enable row level security;
alter table rebloom.session force row level security;
create policy own on rebloom.session
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- The sweeps only look up whose turn it is; what they change they change as that person.
create policy sweeps on rebloom.session for select
  using ((select acting.system('rebloom.idle', 'rebloom.retention', 'rebloom.rounds')));
grant select, insert, update, delete on rebloom.session to quintet_app;

create table rebloom.message (
  id              uuid not null,
  created_at      timestamptz not null,
  user_id         uuid not null references identity.account(id) on delete cascade,
  session_id      uuid not null references rebloom.session(id) on delete cascade,
  position        int not null check (position >= 1),
  sender          text not null check (sender in ('person', 'companion', 'safety')),
  type            text not null default 'text' check (type in ('text', 'voice')),
  content         bytea not null,
  sentiment       real check (sentiment between -1 and 1),
  emotional_tags  bytea,
  risk_level      text check (risk_level in ('none', 'low', 'moderate', 'high', 'critical')),
  risk_confidence real check (risk_confidence between 0 and 1),
  approach        text check (approach in ('cbt', 'act', 'dbt', 'mindfulness', 'supportive')),
  exercise        text,
  -- The crisis event that a message of safety answers.
  event_id        uuid,
  client_key      text,
  primary key (id, created_at)
) partition by range (created_at);
create index message_session on rebloom.message (session_id, position);
create index message_own on rebloom.message (user_id, created_at);
alter table rebloom.message enable row level security;
alter table rebloom.message force row level security;
create policy own on rebloom.message
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.message to quintet_app;

-- Makes the quarters from one date to another where they are missing; answers how many it made.
-- It runs as the owner, because the application may create nothing. Row-level security of a
-- partition is its own, in case anybody is ever granted it by name.
create function rebloom.make_message_quarters(first date, last date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  quarter date := date_trunc('quarter', first::timestamp)::date;
  name text;
  made int := 0;
begin
  if last > first + interval '10 years' then
    raise exception 'at most ten years of quarters at once';
  end if;
  -- Two nodes at once: the second waits and finds them made.
  perform pg_advisory_xact_lock(hashtextextended('rebloom.message', 0));
  while quarter <= last loop
    name := 'message_' || to_char(quarter::timestamp, 'YYYY"q"Q');
    if to_regclass('rebloom.' || name) is null then
      execute format('create table rebloom.%I partition of rebloom.message for values from (%L) to (%L)',
        name, quarter::timestamp at time zone 'UTC',
        (quarter + interval '3 months') at time zone 'UTC');
      execute format('alter table rebloom.%I enable row level security', name);
      execute format('alter table rebloom.%I force row level security', name);
      execute format('create policy own on rebloom.%I using (user_id = (select acting.person()))'
        ' with check (user_id = (select acting.person()))', name);
      made := made + 1;
    end if;
    quarter := quarter + interval '3 months';
  end loop;
  return made;
end $$;
revoke all on function rebloom.make_message_quarters(date, date) from public;
grant execute on function rebloom.make_message_quarters(date, date) to quintet_app;
select rebloom.make_message_quarters('2026-01-01', '2028-12-31');

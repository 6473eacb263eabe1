-- Model calls: what may be spent, what was spent, who called what (never any text), kept answers.
create schema ai;
grant usage on schema ai to quintet_app;

-- Millionths of a US dollar; period is a day (2026-11-21) or month (2026-11) in UTC.
create table ai.budget (
  scope text not null,
  period text not null,
  spent bigint not null default 0,
  reserved bigint not null default 0,
  alerted smallint not null default 0,
  primary key (scope, period)
);
grant select, insert, update, delete on ai.budget to quintet_app;

create table ai.reservation (
  id uuid primary key,
  app text not null,
  day text not null,
  micro_dollars bigint not null check (micro_dollars >= 0),
  expires_at timestamptz not null
);
create index on ai.reservation (expires_at);
grant select, insert, update, delete on ai.reservation to quintet_app;

-- Calls per provider; period is a day or a minute (2026-11-21T10:15:00Z).
create table ai.provider_use (
  provider text not null,
  period text not null,
  calls integer not null,
  primary key (provider, period)
);
grant select, insert, update, delete on ai.provider_use to quintet_app;

create table ai.answer (
  key bytea primary key,
  skill text not null,
  model text not null,
  content text not null,
  expires_at timestamptz not null
);
create index on ai.answer (expires_at);
grant select, insert, update, delete on ai.answer to quintet_app;

create table ai.call (
  id uuid primary key,
  user_id uuid not null,
  app text not null,
  skill text not null,
  prompt_version text not null,
  model text not null,
  outcome text not null,
  source text not null,
  tokens_in integer not null,
  tokens_out integer not null,
  micro_dollars bigint not null,
  latency_us bigint not null,
  provider_us bigint not null,
  attempts integer not null,
  at timestamptz not null
);
create index on ai.call (user_id, at);
create index on ai.call (at);
alter table ai.call enable row level security;
alter table ai.call force row level security;
create policy own on ai.call
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy metering_insert on ai.call for insert
  with check ((select acting.system('ai.metering')));
create policy metering_select on ai.call for select
  using ((select acting.system('ai.metering', 'ai.retention')));
create policy retention on ai.call for delete
  using ((select acting.system('ai.retention')));
grant select, insert, update, delete on ai.call to quintet_app;

create schema if not exists safety;
grant usage on schema safety to quintet_app;

-- That there was worry, where and when; what was written is not here.
create table safety.crisis_event (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  reference uuid,
  level text not null check (level in ('HIGH', 'CRITICAL')),
  at timestamptz not null,
  acknowledged_at timestamptz
);
create index crisis_event_user_id on safety.crisis_event (user_id, at desc);
alter table safety.crisis_event enable row level security;
alter table safety.crisis_event force row level security;
create policy own on safety.crisis_event
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update on safety.crisis_event to quintet_app;

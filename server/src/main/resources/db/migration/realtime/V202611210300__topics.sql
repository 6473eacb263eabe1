-- The live channel. A topic's counter row is locked by whoever publishes until they commit: ids
-- therefore grow in the order of commits and without gaps. Events are kept for minutes, for those
-- who come back after a break; what they say is sealed with their owner's key.
create schema realtime;
grant usage on schema realtime to quintet_app;

create table realtime.topic (
  topic   text primary key check (length(topic) <= 120),
  user_id uuid not null references identity.account (id) on delete cascade,
  last_id bigint not null
);
create index on realtime.topic (user_id);
alter table realtime.topic enable row level security;
alter table realtime.topic force row level security;
create policy own on realtime.topic
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy hub on realtime.topic for select using ((select acting.system('realtime')));

create table realtime.event (
  topic      text not null,
  id         bigint not null,
  user_id    uuid not null references identity.account (id) on delete cascade,
  ref        uuid not null,
  event      text not null,
  sealed     bytea not null,
  created_at timestamptz not null,
  primary key (topic, id)
) with (autovacuum_vacuum_scale_factor = 0.02);
create index on realtime.event (user_id);
create index on realtime.event (created_at);
alter table realtime.event enable row level security;
alter table realtime.event force row level security;
create policy own on realtime.event
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy hub on realtime.event for select using ((select acting.system('realtime')));
create policy retention on realtime.event for delete using ((select acting.system('realtime')));

-- One-time entry for clients that can send neither cookie nor header when they open a socket.
create table realtime.ticket (
  hash       bytea primary key,
  user_id    uuid not null references identity.account (id) on delete cascade,
  session_id uuid not null,
  roles      text[] not null,
  expires_at timestamptz not null
);
create index on realtime.ticket (user_id);
alter table realtime.ticket enable row level security;
alter table realtime.ticket force row level security;
create policy own on realtime.ticket
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy redeem on realtime.ticket for select using ((select acting.system('realtime')));
create policy burn on realtime.ticket for delete using ((select acting.system('realtime')));

create table realtime.presence (
  user_id   uuid primary key references identity.account (id) on delete cascade,
  visible   boolean not null default true,
  online    boolean not null default false,
  name      text not null default '',
  screen    text not null default '',
  online_at timestamptz,
  seen_at   timestamptz
);
create index presence_online on realtime.presence (seen_at) where online;
alter table realtime.presence enable row level security;
alter table realtime.presence force row level security;
create policy own on realtime.presence
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy hub on realtime.presence for select using ((select acting.system('realtime')));
create policy leave on realtime.presence for update using ((select acting.system('realtime')));

grant select, insert, update, delete on all tables in schema realtime to quintet_app;

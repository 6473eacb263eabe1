-- Domain events waiting for their handlers: one row per event and handler, gone once handled.
create schema data;
grant usage on schema data to quintet_app;

create table data.delivery (
  id         uuid primary key,
  handler    text not null,
  event      text not null,
  payload    jsonb not null,
  created_at timestamptz not null,
  due_at     timestamptz not null,
  attempts   int not null default 0,
  failure    text,
  dead       boolean not null default false
);
create index delivery_due on data.delivery (due_at) where not dead;

alter table data.delivery enable row level security;
alter table data.delivery force row level security;
-- Whoever acts may cause an event; only the outbox itself may read and remove it.
create policy publish on data.delivery for insert with check (true);
create policy deliver on data.delivery using ((select acting.system('data.outbox')))
  with check ((select acting.system('data.outbox')));
grant select, insert, update, delete on data.delivery to quintet_app;

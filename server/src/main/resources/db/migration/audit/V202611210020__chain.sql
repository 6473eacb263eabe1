-- The append-only chain: each entry's hash covers its content and the hash before it.
create schema audit;
grant usage on schema audit to quintet_app;

create table audit.entry (
  position   bigint primary key,
  id         uuid not null unique,
  actor      uuid,
  action     text not null,
  subject    uuid,
  facts      jsonb not null,
  address    text,
  request_id uuid,
  at         timestamptz not null,
  before     bytea not null,
  hash       bytea not null
);
create index entry_subject on audit.entry (subject, at);
create index entry_actor on audit.entry (actor, at);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy append on audit.entry for insert with check ((select acting.system('audit')));
create policy chain on audit.entry for select using ((select acting.system('audit')));
-- No update and no delete for the application: there is no policy and no grant for them.
grant select, insert on audit.entry to quintet_app;

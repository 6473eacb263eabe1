-- One data key per person, wrapped by the master key of that version. Deleting the row erases
-- everything sealed with it; backups carry this table apart from all others.
create schema vault;
grant usage on schema vault to quintet_app;

create table vault.person_key (
  user_id        uuid primary key,
  wrapped        bytea not null,
  master_version int not null,
  created_at     timestamptz not null
);
alter table vault.person_key enable row level security;
alter table vault.person_key force row level security;
create policy own on vault.person_key for select using (user_id = (select acting.person()));
create policy vault on vault.person_key using ((select acting.system('vault')))
  with check ((select acting.system('vault')));
grant select, insert, update, delete on vault.person_key to quintet_app;

-- Archives asked for, and accounts that end. System purposes: privacy.exports makes and throws away
-- archives, privacy.erasure ends accounts; each sees its own table only.
create schema privacy;
grant usage on schema privacy to quintet_app;

create table privacy.export (
  id           uuid primary key,
  user_id      uuid not null references identity.account (id) on delete cascade,
  status       text not null check (status in ('waiting', 'running', 'ready', 'failed', 'expired')),
  requested_at timestamptz not null,
  ready_at     timestamptz,
  expires_at   timestamptz,
  -- The key of the file, itself sealed with the person's key; gone when the archive is.
  key          bytea,
  size         bigint,
  parts        int not null default 0,
  parts_done   int not null default 0
);
create index export_own on privacy.export (user_id, requested_at desc);
create unique index export_one_at_a_time on privacy.export (user_id)
  where status in ('waiting', 'running');
create index export_end on privacy.export (expires_at) where status = 'ready';
alter table privacy.export enable row level security;
alter table privacy.export force row level security;
create policy own on privacy.export
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy exports_find on privacy.export for select
  using ((select acting.system('privacy.exports')));
create policy exports_end on privacy.export for update
  using ((select acting.system('privacy.exports')))
  with check ((select acting.system('privacy.exports')) and status = 'expired');
create policy exports_remove on privacy.export for delete
  using ((select acting.system('privacy.exports')));
grant select, insert, update, delete on privacy.export to quintet_app;

-- No reference to the account: the row outlives it as the receipt, and then names nobody.
create table privacy.erasure (
  id           uuid primary key,
  user_id      uuid unique,
  requested_at timestamptz not null,
  due_at       timestamptz not null,
  begun_at     timestamptz,
  -- Where the receipt goes, sealed with a key of this row's own that is destroyed once it went.
  address      bytea,
  language     text not null,
  done         text[] not null default '{}',
  erased_at    timestamptz,
  told_at      timestamptz,
  check (erased_at is null or user_id is null)
);
alter table privacy.erasure enable row level security;
alter table privacy.erasure force row level security;
create policy own on privacy.erasure
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy erasing_finds on privacy.erasure for select
  using ((select acting.system('privacy.erasure', 'privacy.receipt')));
create policy erasing on privacy.erasure for update
  using ((select acting.system('privacy.erasure')))
  with check ((select acting.system('privacy.erasure')));
grant select, insert, update, delete on privacy.erasure to quintet_app;

-- Codes sent by mail, failed sign-ins, consents.

-- A row holds no secret: code and link are computed from its id with a key derived from the master
-- key. Rows without a person are decoys: an address that nobody has leaves the same traces.
create table identity.mailed_code (
  id         uuid primary key,
  user_id    uuid references identity.account (id) on delete cascade,
  address    bytea not null,
  kind       text not null,
  email      text,
  created_at timestamptz not null,
  tries      smallint not null default 0,
  used_at    timestamptz
);
create index mailed_code_user on identity.mailed_code (user_id);
create index mailed_code_address on identity.mailed_code (address, kind, created_at desc);
create index mailed_code_age on identity.mailed_code (created_at);
alter table identity.mailed_code enable row level security;
alter table identity.mailed_code force row level security;
create policy codes on identity.mailed_code
  using ((select acting.system('identity.codes')))
  with check ((select acting.system('identity.codes')));
create policy own on identity.mailed_code for select using (user_id = (select acting.person()));
grant select, insert, update, delete on identity.mailed_code to quintet_app;

-- Counted by the hash of the address as it was typed, so that an address nobody has locks alike.
create table identity.sign_in_guard (
  address      bytea primary key,
  failures     int not null,
  since        timestamptz not null,
  locks        int not null,
  locked_until timestamptz,
  changed_at   timestamptz not null
);
create index sign_in_guard_age on identity.sign_in_guard (changed_at);
alter table identity.sign_in_guard enable row level security;
alter table identity.sign_in_guard force row level security;
create policy guarding on identity.sign_in_guard
  using ((select acting.system('identity.guard')))
  with check ((select acting.system('identity.guard')));
grant select, insert, update, delete on identity.sign_in_guard to quintet_app;

-- Every change is a row; the latest of a purpose stands.
create table identity.consent (
  id         uuid primary key,
  user_id    uuid not null references identity.account (id) on delete cascade,
  purpose    text not null,
  granted    boolean not null,
  changed_at timestamptz not null
);
create index consent_latest on identity.consent (user_id, purpose, id desc);
alter table identity.consent enable row level security;
alter table identity.consent force row level security;
create policy own on identity.consent using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
grant select, insert, delete on identity.consent to quintet_app;

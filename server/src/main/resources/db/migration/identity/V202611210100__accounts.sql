-- Accounts and how people prove that they are theirs. System purposes, each as narrow as its use:
--   identity.open    makes accounts and changes how one signs in (register, guest, upgrade, reset)
--   identity.signin  finds an account by its address and reads its password hash
--   identity.tokens  turns a refresh token into the session it belongs to
--   identity.names   reads display names that are shown to others
--   identity.lookup  finds an account by its address for the operator's command line
--   identity.keys    the keys that sign access tokens
--   identity.ended   learns which sessions have ended lately
create schema identity;
grant usage on schema identity to quintet_app;

create table identity.account (
  id                uuid primary key,
  email             text check (length(email) <= 254),
  phone             text check (length(phone) <= 20),
  email_verified_at timestamptz,
  phone_verified_at timestamptz,
  guest             boolean not null,
  display_name      text not null check (length(display_name) between 1 and 50),
  username          text check (length(username) between 3 and 50),
  avatar            text,
  age               smallint check (age between 13 and 120),
  age_declared_on   date,
  gender            text check (length(gender) <= 50),
  country           text check (country ~ '^[A-Z]{2}$'),
  language          text not null,
  time_zone         text not null,
  roles             text[] not null default '{}',
  created_at        timestamptz not null,
  check ((age is null) = (age_declared_on is null))
);
create unique index account_email on identity.account (lower(email));
create unique index account_username on identity.account (lower(username));
create unique index account_phone on identity.account (phone);

alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy own on identity.account using (id = (select acting.person()))
  with check (id = (select acting.person()));
create policy opening on identity.account
  using ((select acting.system('identity.open')))
  with check ((select acting.system('identity.open')));
create policy finding on identity.account for select
  using ((select acting.system('identity.signin', 'identity.tokens', 'identity.names', 'identity.lookup')));
grant select, insert, update, delete on identity.account to quintet_app;

create table identity.credential (
  user_id    uuid primary key references identity.account (id) on delete cascade,
  hash       text not null,
  changed_at timestamptz not null
);
alter table identity.credential enable row level security;
alter table identity.credential force row level security;
create policy own on identity.credential using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
create policy opening on identity.credential
  using ((select acting.system('identity.open')))
  with check ((select acting.system('identity.open')));
create policy signing_in on identity.credential for select
  using ((select acting.system('identity.signin')));
grant select, insert, update, delete on identity.credential to quintet_app;

create table identity.session (
  id             uuid primary key,
  user_id        uuid not null references identity.account (id) on delete cascade,
  device         text not null check (length(device) <= 200),
  address        text not null check (length(address) <= 100),
  stay_signed_in boolean not null,
  created_at     timestamptz not null,
  last_seen_at   timestamptz not null,
  expires_at     timestamptz not null,
  ended_at       timestamptz,
  end_reason     text
);
create index session_person on identity.session (user_id, created_at desc);
create index session_end on identity.session (ended_at) where ended_at is not null;
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy own on identity.session using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
create policy refreshing on identity.session for select
  using ((select acting.system('identity.tokens', 'identity.ended')));
create policy touching on identity.session for update
  using ((select acting.system('identity.tokens')))
  with check ((select acting.system('identity.tokens')));
grant select, insert, update, delete on identity.session to quintet_app;

-- All tokens of one session are one family. Only the hash is kept. A token's successor is computed
-- from the token itself and this row's salt: a lost answer can be given again without keeping it,
-- and the table alone yields no token.
create table identity.refresh_token (
  hash       bytea primary key,
  session_id uuid not null references identity.session (id) on delete cascade,
  user_id    uuid not null references identity.account (id) on delete cascade,
  salt       bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index refresh_token_user on identity.refresh_token (user_id);
create index refresh_token_session on identity.refresh_token (session_id);
alter table identity.refresh_token enable row level security;
alter table identity.refresh_token force row level security;
create policy own on identity.refresh_token using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
create policy refreshing on identity.refresh_token
  using ((select acting.system('identity.tokens')))
  with check ((select acting.system('identity.tokens')));
grant select, insert, update, delete on identity.refresh_token to quintet_app;

-- The private half is sealed with a key derived from the master key, which is not in the database.
create table identity.signing_key (
  kid        text primary key,
  public_jwk text not null,
  sealed     bytea not null,
  created_at timestamptz not null
);
alter table identity.signing_key enable row level security;
alter table identity.signing_key force row level security;
create policy keys on identity.signing_key
  using ((select acting.system('identity.keys')))
  with check ((select acting.system('identity.keys')));
grant select, insert, delete on identity.signing_key to quintet_app;

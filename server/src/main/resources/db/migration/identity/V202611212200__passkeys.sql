-- Passkeys (WebAuthn), the questions they answer, and which sessions one has strengthened.
--   identity.passkeys  finds a passkey by its id while nobody is signed in, and asks such questions
create table identity.passkey (
  id              uuid primary key,
  user_id         uuid not null references identity.account (id) on delete cascade,
  credential_id   bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key      bytea not null,
  name            text not null check (length(name) between 1 and 50),
  aaguid          uuid not null,
  transports      text[] not null,
  sign_count      bigint not null,
  backup_eligible boolean not null,
  backed_up       boolean not null,
  created_at      timestamptz not null,
  last_used_at    timestamptz
);
create index passkey_person on identity.passkey (user_id);
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy own on identity.passkey using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
create policy finding on identity.passkey for select
  using ((select acting.system('identity.passkeys')));
grant select, insert, update, delete on identity.passkey to quintet_app;

-- A question is answered once, within minutes, by whom it was put to: a session, or a browser that
-- keeps a secret of which only the hash stands here. Then its row goes.
create table identity.passkey_challenge (
  id         uuid primary key,
  user_id    uuid references identity.account (id) on delete cascade,
  session_id uuid references identity.session (id) on delete cascade,
  purpose    text not null check (purpose in ('register', 'signin', 'confirm')),
  challenge  bytea not null,
  binding    bytea,
  expires_at timestamptz not null,
  check ((purpose = 'signin') = (user_id is null)),
  check ((user_id is null) = (session_id is null)),
  check ((user_id is null) = (binding is not null))
);
create index passkey_challenge_person on identity.passkey_challenge (user_id);
create index passkey_challenge_session on identity.passkey_challenge (session_id);
create index passkey_challenge_age on identity.passkey_challenge (expires_at);
alter table identity.passkey_challenge enable row level security;
alter table identity.passkey_challenge force row level security;
create policy own on identity.passkey_challenge using (user_id = (select acting.person()))
  with check (user_id = (select acting.person()));
create policy asking on identity.passkey_challenge
  using (user_id is null and (select acting.system('identity.passkeys')))
  with check (user_id is null and (select acting.system('identity.passkeys')));
create policy cleanup_finds on identity.passkey_challenge for select
  using ((select acting.system('identity.cleanup')));
create policy cleanup_removes on identity.passkey_challenge for delete
  using ((select acting.system('identity.cleanup')));
grant select, insert, delete on identity.passkey_challenge to quintet_app;

-- Strong from the moment on in which a passkey was used with the person verified, for as long as
-- that passkey stands and the session is open.
alter table identity.session add column strong_at timestamptz;
alter table identity.session add column strong_by uuid
  references identity.passkey (id) on delete set null;
create index session_strong on identity.session (strong_by) where strong_by is not null;

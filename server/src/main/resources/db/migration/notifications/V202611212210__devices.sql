-- Browsers that receive pushes. The endpoint is an address of the person's, so it is sealed with the
-- secrets that belong to it; its hash finds it again. With the session it was made in it goes.
create table notifications.device (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  session_id uuid not null references identity.session (id) on delete cascade,
  kind text not null check (kind in ('webpush')),
  app text not null,
  endpoint_hash bytea not null,
  -- Of endpoint and secrets together: only the browser itself knows both, so that one who merely
  -- learns an endpoint takes no device away from anybody.
  fingerprint bytea not null,
  subscription bytea not null,
  label bytea not null,
  -- The server's public key it was made with: with another one the push service refuses.
  vapid_key text not null,
  created_at timestamptz not null,
  last_push_at timestamptz,
  unique (user_id, endpoint_hash)
);
create index device_session on notifications.device (session_id);
create index device_fingerprint on notifications.device (fingerprint);
alter table notifications.device enable row level security;
alter table notifications.device force row level security;
create policy own on notifications.device
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- A browser where somebody else signs in rings for them only. Deleting reads the row first.
create policy moving_finds on notifications.device for select
  using ((select acting.system('notifications.devices')));
create policy moving_removes on notifications.device for delete
  using ((select acting.system('notifications.devices')));
grant select, insert, update, delete on notifications.device to quintet_app;

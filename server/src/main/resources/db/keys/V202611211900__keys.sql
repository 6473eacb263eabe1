-- The wrapped keys, in a database of their own (docs/decisions/0012-keys-apart.md). Only the role of
-- the vault gets in; it may not delete: a destroyed key leaves a row without a key behind, so that
-- the same row says that this person was erased and keeps any other node from making a new key.
grant usage on schema keys to quintet_keys;

create table keys.person_key (
  user_id        uuid primary key,
  wrapped        bytea,
  master_version int,
  created_at     timestamptz not null,
  destroyed_at   timestamptz,
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((wrapped is null) = (master_version is null))
);
create index person_key_version on keys.person_key (master_version) where wrapped is not null;
create index person_key_destroyed on keys.person_key (destroyed_at) where destroyed_at is not null;

-- A known text sealed by each master key that was ever used: tells a wrong key from the right one.
create table keys.master (
  version       int primary key,
  proof         bytea not null,
  registered_at timestamptz not null
);

-- What the server's other secrets are derived from, wrapped like a person's key, so that they stay
-- the same when the master key changes.
create table keys.root (
  id             smallint primary key default 1 check (id = 1),
  wrapped        bytea not null,
  master_version int not null
);

grant select, insert, update on keys.person_key, keys.master, keys.root to quintet_keys;

-- What is remembered of somebody, for them to read, correct and delete.
create table rebloom.memory (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  -- The session it comes from, and the place among what that session left behind.
  session_id   uuid references rebloom.session(id) on delete set null,
  place        int not null,
  kind         text not null check (kind in ('session', 'helped')),
  summary      bytea not null,
  topics       bytea,
  feeling      bytea,
  valid_from   timestamptz not null,
  valid_until  timestamptz,
  corrected_at timestamptz,
  created_at   timestamptz not null
);
create index memory_own on rebloom.memory (user_id, created_at desc, id desc);
create unique index memory_once on rebloom.memory (session_id, place) where session_id is not null;
alter table rebloom.memory enable row level security;
alter table rebloom.memory force row level security;
create policy own on rebloom.memory
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.memory to quintet_app;

-- Their embeddings, up to 256 in one sealed block: opening twenty blocks is fast, opening five
-- thousand rows is not. Sealed bytes do not shrink, so nothing tries to compress them.
create table rebloom.memory_block (
  user_id uuid not null references identity.account(id) on delete cascade,
  number  int not null,
  vectors bytea not null,
  primary key (user_id, number)
);
alter table rebloom.memory_block alter column vectors set storage external;
alter table rebloom.memory_block enable row level security;
alter table rebloom.memory_block force row level security;
create policy own on rebloom.memory_block
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.memory_block to quintet_app;

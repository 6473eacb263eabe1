-- What the person's own figures show, each with what shows it.
create table rebloom.insight (
  id              uuid primary key,
  user_id         uuid not null references identity.account(id) on delete cascade,
  type            text not null check (type in ('pattern', 'trigger', 'helped', 'work_on')),
  -- What it is about: the same finding replaces itself and is not told twice.
  about           bytea not null,
  title           bytea not null,
  content         bytea not null,
  confidence      real not null check (confidence between 0 and 1),
  moods           uuid[] not null default '{}',
  messages        uuid[] not null default '{}',
  generated_at    timestamptz not null,
  acknowledged_at timestamptz
);
create index insight_own on rebloom.insight (user_id, generated_at desc, id desc);
alter table rebloom.insight enable row level security;
alter table rebloom.insight force row level security;
create policy own on rebloom.insight
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.insight to quintet_app;

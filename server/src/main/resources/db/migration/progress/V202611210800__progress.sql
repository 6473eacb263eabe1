create schema if not exists progress;
grant usage on schema progress to quintet_app;

-- One row per local day on which a person was active in an app, with the zone in force then: a
-- streak is a fold over these rows and can always be explained from them.
create table progress.day (
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  local_day date not null,
  zone text not null,
  at timestamptz not null,
  primary key (user_id, app, local_day)
);
alter table progress.day enable row level security;
alter table progress.day force row level security;
create policy own on progress.day
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert on progress.day to quintet_app;

-- The points ledger: an entry and two postings that sum to zero, one on the person's account and
-- one on the app's mint. Nothing is ever changed; the balance is kept beside it.
create table progress.entry (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  reason text not null,
  key text not null,
  at timestamptz not null,
  unique (user_id, app, key)
);
alter table progress.entry enable row level security;
alter table progress.entry force row level security;
create policy own on progress.entry
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert on progress.entry to quintet_app;

create table progress.posting (
  entry_id uuid not null references progress.entry (id) on delete cascade,
  user_id uuid not null references identity.account (id) on delete cascade,
  account text not null check (account in ('person', 'mint')),
  amount bigint not null check (amount <> 0),
  primary key (entry_id, account)
);
create index posting_user_id on progress.posting (user_id);
alter table progress.posting enable row level security;
alter table progress.posting force row level security;
create policy own on progress.posting
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert on progress.posting to quintet_app;

create function progress.entry_must_balance() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(amount), 0) from progress.posting where entry_id = new.entry_id) <> 0 then
    raise exception 'the postings of entry % do not sum to zero', new.entry_id
      using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger entry_must_balance after insert on progress.posting
  deferrable initially deferred for each row execute function progress.entry_must_balance();

create table progress.balance (
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  balance bigint not null,
  primary key (user_id, app)
);
alter table progress.balance enable row level security;
alter table progress.balance force row level security;
create policy own on progress.balance
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update on progress.balance to quintet_app;

-- Counters only ever grow; they drive the achievements.
create table progress.counter (
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  counter text not null,
  value integer not null check (value >= 0),
  primary key (user_id, app, counter)
);
alter table progress.counter enable row level security;
alter table progress.counter force row level security;
create policy own on progress.counter
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update on progress.counter to quintet_app;

create table progress.achievement (
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  type text not null,
  earned_at timestamptz not null,
  source uuid not null,
  primary key (user_id, app, type)
);
alter table progress.achievement enable row level security;
alter table progress.achievement force row level security;
create policy own on progress.achievement
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert on progress.achievement to quintet_app;

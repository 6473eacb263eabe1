-- How somebody felt, and what they are working towards.
create table rebloom.mood_entry (
  id          uuid primary key,
  user_id     uuid not null references identity.account(id) on delete cascade,
  mood        int not null check (mood between 1 and 10),
  anxiety     int check (anxiety between 1 and 10),
  stress      int check (stress between 1 and 10),
  energy      int check (energy between 1 and 10),
  notes       bytea,
  triggers    bytea,
  session_id  uuid references rebloom.session(id) on delete set null,
  recorded_at timestamptz not null
);
create index mood_entry_own on rebloom.mood_entry (user_id, recorded_at desc, id desc)
  include (mood, anxiety, stress, energy);
create index mood_entry_session on rebloom.mood_entry (session_id) where session_id is not null;
alter table rebloom.mood_entry enable row level security;
alter table rebloom.mood_entry force row level security;
create policy own on rebloom.mood_entry
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.mood_entry to quintet_app;

create table rebloom.goal (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  title        bytea not null,
  description  bytea,
  category     text not null check (category in ('anxiety', 'mood', 'sleep', 'stress', 'grief',
                 'relationships', 'self_esteem', 'habits', 'other')),
  target_date  date,
  status       text not null check (status in ('active', 'completed', 'paused', 'archived')),
  percentage   int not null default 0 check (percentage between 0 and 100),
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  completed_at timestamptz,
  check ((status = 'completed') <= (completed_at is not null))
);
create index goal_own on rebloom.goal (user_id, created_at desc, id desc);
alter table rebloom.goal enable row level security;
alter table rebloom.goal force row level security;
create policy own on rebloom.goal
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.goal to quintet_app;

create table rebloom.goal_progress (
  id          uuid primary key,
  user_id     uuid not null references identity.account(id) on delete cascade,
  goal_id     uuid not null references rebloom.goal(id) on delete cascade,
  percentage  int not null check (percentage between 0 and 100),
  note        bytea,
  recorded_at timestamptz not null
);
create index goal_progress_own on rebloom.goal_progress (user_id);
create index goal_progress_goal on rebloom.goal_progress (goal_id, recorded_at);
alter table rebloom.goal_progress enable row level security;
alter table rebloom.goal_progress force row level security;
create policy own on rebloom.goal_progress
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.goal_progress to quintet_app;

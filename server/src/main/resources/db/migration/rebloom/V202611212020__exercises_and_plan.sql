-- Exercises that somebody did, and the safety plan they wrote for themselves.
create table rebloom.exercise_run (
  id          uuid primary key,
  user_id     uuid not null references identity.account(id) on delete cascade,
  -- The slug of an exercise of the library, which may lose it one day.
  exercise    text not null check (exercise ~ '^[a-z][a-z-]{1,39}$'),
  session_id  uuid references rebloom.session(id) on delete set null,
  answers     bytea,
  helped      int check (helped between 1 and 5),
  recorded_at timestamptz not null
);
create index exercise_run_own on rebloom.exercise_run (user_id, recorded_at desc, id desc);
create index exercise_run_session on rebloom.exercise_run (session_id) where session_id is not null;
alter table rebloom.exercise_run enable row level security;
alter table rebloom.exercise_run force row level security;
create policy own on rebloom.exercise_run
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.exercise_run to quintet_app;

-- The six steps as one sealed document: nothing of it is ever asked by the database.
create table rebloom.safety_plan (
  user_id    uuid primary key references identity.account(id) on delete cascade,
  plan       bytea not null,
  updated_at timestamptz not null
);
alter table rebloom.safety_plan enable row level security;
alter table rebloom.safety_plan force row level security;
create policy own on rebloom.safety_plan
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.safety_plan to quintet_app;

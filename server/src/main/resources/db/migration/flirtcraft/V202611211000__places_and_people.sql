-- FlirtCraft: whom one is, where one practises, and whom one meets.
create schema flirtcraft;
grant usage on schema flirtcraft to quintet_app;

-- The places are the product's own data: the same for everybody, changed by migrations only.
create table flirtcraft.scenario (
  type                 text primary key,
  position             int not null unique,
  display_name         text not null,
  description          text not null,
  illustration         text not null,
  is_premium           boolean not null,
  context_templates    jsonb not null,
  difficulty_modifiers jsonb not null
);
grant select on flirtcraft.scenario to quintet_app;

insert into flirtcraft.scenario values
  ('coffee_shop', 1, 'Coffee shop', 'Steam, small tables and a reason to sit still for ten minutes.', 'coffee-shop', false,
   '{"spots": ["window seat", "end of the queue", "shared table"], "weather": "seen through the window"}',
   '{"green": {"company": "alone, unhurried"}, "yellow": {"company": "alone, half working"}, "red": {"company": "alone, on a deadline"}}'),
  ('bookstore', 2, 'Bookstore', 'Quiet aisles where a title is already an opening line.', 'bookstore', false,
   '{"spots": ["travel shelf", "new arrivals table", "armchair"], "weather": "heard on the roof"}',
   '{"green": {"company": "alone, browsing"}, "yellow": {"company": "alone, reading"}, "red": {"company": "alone, looking for one title"}}'),
  ('park', 3, 'Park', 'Benches, dogs and nowhere anyone has to be.', 'park', false,
   '{"spots": ["bench", "pond path", "lawn"], "weather": "all around"}',
   '{"green": {"company": "with a dog"}, "yellow": {"company": "alone, resting"}, "red": {"company": "alone, mid-run"}}'),
  ('campus', 4, 'Campus', 'Between two classes, with everyone half on the way somewhere.', 'campus', false,
   '{"spots": ["library steps", "cafeteria", "courtyard"], "weather": "all around"}',
   '{"green": {"company": "between classes"}, "yellow": {"company": "with notes open"}, "red": {"company": "late for a class"}}'),
  ('grocery', 5, 'Grocery store', 'A basket tells you more about a person than their profile.', 'grocery', false,
   '{"spots": ["fruit stand", "spice shelf", "checkout"], "weather": "brought in on coats"}',
   '{"green": {"company": "in no hurry"}, "yellow": {"company": "with a list"}, "red": {"company": "on the phone, nearly done"}}'),
  ('gym', 6, 'Gym', 'Headphones, rest breaks and knowing when not to interrupt.', 'gym', true,
   '{"spots": ["free weights", "stretching mats", "water fountain"], "weather": "forgotten"}',
   '{"green": {"company": "cooling down"}, "yellow": {"company": "between sets"}, "red": {"company": "mid-programme, headphones in"}}'),
  ('bar', 7, 'Bar', 'Loud enough to lean in, late enough to be honest.', 'bar', true,
   '{"spots": ["corner of the bar", "high table", "terrace"], "weather": "left outside"}',
   '{"green": {"company": "waiting for nobody"}, "yellow": {"company": "waiting for a friend"}, "red": {"company": "about to leave"}}'),
  ('gallery', 8, 'Gallery', 'White walls and a picture you both have an opinion about.', 'gallery', true,
   '{"spots": ["large canvas", "sculpture room", "bench before a portrait"], "weather": "through the skylight"}',
   '{"green": {"company": "glad of a second opinion"}, "yellow": {"company": "taking notes"}, "red": {"company": "lost in one picture"}}');

-- Age and gender are the account's; nothing here repeats them.
create table flirtcraft.profile (
  user_id            uuid primary key references identity.account(id) on delete cascade,
  target_gender      text check (target_gender in ('male', 'female', 'randomized')),
  target_age_min     int check (target_age_min between 18 and 100),
  target_age_max     int check (target_age_max between 18 and 100),
  skill_goals        text[] not null default '{}'
                     check (skill_goals <@ array['conversation_starters', 'flow_maintenance', 'storytelling']),
  hints              boolean not null default true,
  sound              boolean not null default true,
  vibration          boolean not null default true,
  leaderboard        boolean not null default false,
  retention          text not null default '365' check (retention in ('30', '90', '365', 'keep')),
  onboarding_step    text not null default 'welcome'
                     check (onboarding_step in ('welcome', 'age', 'who', 'goals', 'notifications', 'done')),
  onboarded_at       timestamptz,
  last_completed_at  timestamptz,
  reminded_on        date,
  week_told_on       date,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  check (target_age_min <= target_age_max)
);
create index profile_last_completed on flirtcraft.profile (last_completed_at);
alter table flirtcraft.profile enable row level security;
alter table flirtcraft.profile force row level security;
create policy own on flirtcraft.profile
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy leaderboard on flirtcraft.profile for select
  using (leaderboard and (select acting.system('flirtcraft.leaderboard')));
create policy rounds on flirtcraft.profile for select
  using ((select acting.system('flirtcraft.notices', 'flirtcraft.retention')));
grant select, insert, update, delete on flirtcraft.profile to quintet_app;

-- Whom one is about to meet. The content is sealed: persona, looks, place, starters.
create table flirtcraft.character_context (
  id            uuid primary key,
  user_id       uuid not null references identity.account(id) on delete cascade,
  scenario_type text not null references flirtcraft.scenario(type),
  difficulty    text not null check (difficulty in ('green', 'yellow', 'red')),
  content       bytea not null,
  source        text not null check (source in ('llm', 'offline')),
  generated_at  timestamptz not null
);
create index character_context_own on flirtcraft.character_context (user_id, generated_at);
create index character_context_age on flirtcraft.character_context (generated_at);
alter table flirtcraft.character_context enable row level security;
alter table flirtcraft.character_context force row level security;
create policy own on flirtcraft.character_context
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on flirtcraft.character_context to quintet_app;

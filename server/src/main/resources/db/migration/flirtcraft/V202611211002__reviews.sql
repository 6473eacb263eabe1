-- The scored review, and the week's points for those who want to be compared.
create table flirtcraft.review (
  conversation_id        uuid primary key references flirtcraft.conversation(id) on delete cascade,
  user_id                uuid not null references identity.account(id) on delete cascade,
  ai_engagement          int not null check (ai_engagement between 0 and 100),
  responsiveness         int not null check (responsiveness between 0 and 100),
  storytelling           int not null check (storytelling between 0 and 100),
  emotional_intelligence int not null check (emotional_intelligence between 0 and 100),
  momentum               int not null check (momentum between 0 and 100),
  flirtation             int check (flirtation between 0 and 100),
  -- The mean of those that apply; round(numeric) rounds halves away from zero, here: up.
  overall                int generated always as (round(
      (ai_engagement + responsiveness + storytelling + emotional_intelligence + momentum
        + coalesce(flirtation, 0))::numeric
      / case when flirtation is null then 5 else 6 end)::int) stored,
  confidence             int not null check (confidence between 0 and 100),
  engagement             int not null check (engagement between 0 and 100),
  -- Sealed: the words of the review, and apart from them the person's own words it quotes.
  words                  bytea not null,
  quotes                 bytea,
  model                  text not null,
  created_at             timestamptz not null
);
create index review_own on flirtcraft.review (user_id, created_at);
alter table flirtcraft.review enable row level security;
alter table flirtcraft.review force row level security;
create policy own on flirtcraft.review
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on flirtcraft.review to quintet_app;

-- Points earned in the week beginning on this Monday (UTC): a sum kept for the leaderboard.
create table flirtcraft.week_points (
  user_id uuid not null references identity.account(id) on delete cascade,
  week    date not null,
  points  int not null check (points >= 0),
  primary key (user_id, week)
);
create index week_points_board on flirtcraft.week_points (week, points desc);
alter table flirtcraft.week_points enable row level security;
alter table flirtcraft.week_points force row level security;
create policy own on flirtcraft.week_points
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- The board sees only those who asked to be on it.
create policy leaderboard on flirtcraft.week_points for select
  using ((select acting.system('flirtcraft.leaderboard'))
    and exists (select from flirtcraft.profile p
                where p.user_id = week_points.user_id and p.leaderboard));
grant select, insert, update, delete on flirtcraft.week_points to quintet_app;

-- Two Truths & a Lie. System purposes, each as narrow as its use:
--   twotruths.watch    reads what is published, for the feeds and whoever watches, and counts views
--   twotruths.guess    reads a lie to judge a guess, keeps the guess and what it counts for
--   twotruths.results  reads the guesses of a challenge for those who may know them
--   twotruths.boards   reads the points of those who let themselves be listed
--   twotruths.moderate reads and decides what is held or was reported
--   twotruths.files    reads which media files are still needed, and finds work left undone
create schema twotruths;
grant usage on schema twotruths to quintet_app;

create table twotruths.challenge (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  title        text not null check (char_length(title) between 1 and 255),
  orientation  text not null check (orientation in ('portrait', 'landscape')),
  visibility   text not null check (visibility in ('public', 'link', 'friends')),
  frame        text not null default 'plain'
                 check (frame in ('plain', 'neon', 'film', 'paper', 'gold')),
  reveal       text not null default 'flip'
                 check (reveal in ('flip', 'curtain', 'spotlight', 'confetti')),
  status       text not null check (status in ('draft', 'uploading', 'processing', 'held',
                 'published', 'rejected', 'failed')),
  pack_id      text check (length(pack_id) <= 40),
  -- Which asking for processing it is: whatever an earlier one still does finds itself outdated.
  run          int not null default 0,
  step         text,
  progress     int not null default 0 check (progress between 0 and 100),
  problem      text check (length(problem) <= 60),
  video        uuid,
  poster       uuid,
  preview      uuid,
  duration_ms  int,
  chapters     int[],
  -- By a report, until somebody has looked; then reports alone hide it no more.
  hidden       boolean not null default false,
  looked_at    timestamptz,
  views        int not null default 0,
  guesses      int not null default 0,
  -- Both are kept with each guess, so that no feed ever counts (see feed/Heat).
  heat         double precision,
  share_right  real,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  published_at timestamptz,
  check ((status = 'published') <= (published_at is not null and video is not null))
);
create index challenge_own on twotruths.challenge (user_id, created_at desc, id desc);
create index challenge_new on twotruths.challenge (published_at desc, id desc)
  where status = 'published' and visibility = 'public' and not hidden;
create index challenge_hot on twotruths.challenge (heat desc, id desc)
  where status = 'published' and visibility = 'public' and not hidden and heat is not null;
create index challenge_hard on twotruths.challenge (share_right, id)
  where status = 'published' and visibility = 'public' and not hidden and share_right is not null;
create index challenge_of_friends on twotruths.challenge (user_id, published_at desc, id desc)
  where status = 'published' and visibility <> 'link' and not hidden;
create index challenge_looking on twotruths.challenge (updated_at) where status = 'held' or hidden;
create index challenge_processing on twotruths.challenge (updated_at) where status = 'processing';
create index challenge_video on twotruths.challenge (video) where video is not null;
create index challenge_poster on twotruths.challenge (poster) where poster is not null;
create index challenge_preview on twotruths.challenge (preview) where preview is not null;
alter table twotruths.challenge enable row level security;
alter table twotruths.challenge force row level security;
create policy own on twotruths.challenge
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy watching on twotruths.challenge for select
  using ((select acting.system('twotruths.watch', 'twotruths.guess', 'twotruths.results'))
    and status = 'published');
create policy counting on twotruths.challenge for update
  using ((select acting.system('twotruths.watch', 'twotruths.guess')) and status = 'published')
  with check ((select acting.system('twotruths.watch', 'twotruths.guess')));
create policy moderating_reads on twotruths.challenge for select
  using ((select acting.system('twotruths.moderate', 'twotruths.files')));
create policy moderating on twotruths.challenge for update
  using ((select acting.system('twotruths.moderate')))
  with check ((select acting.system('twotruths.moderate')));
grant select, insert, update, delete on twotruths.challenge to quintet_app;

-- Apart from what is shown, so that nothing which reads a challenge for others can carry it along.
create table twotruths.lie (
  challenge_id uuid primary key references twotruths.challenge(id) on delete cascade,
  user_id      uuid not null references identity.account(id) on delete cascade,
  lie_index    smallint not null check (lie_index between 0 and 2)
);
create index lie_own on twotruths.lie (user_id);
alter table twotruths.lie enable row level security;
alter table twotruths.lie force row level security;
create policy own on twotruths.lie
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy guessing on twotruths.lie for select
  using ((select acting.system('twotruths.guess', 'twotruths.results')));
grant select, insert, update, delete on twotruths.lie to quintet_app;

-- How people voted: as telling as the lie itself, and kept apart like it.
create table twotruths.tally (
  challenge_id uuid primary key references twotruths.challenge(id) on delete cascade,
  user_id      uuid not null references identity.account(id) on delete cascade,
  votes_0      int not null default 0,
  votes_1      int not null default 0,
  votes_2      int not null default 0,
  right_ones   int not null default 0
);
create index tally_own on twotruths.tally (user_id);
alter table twotruths.tally enable row level security;
alter table twotruths.tally force row level security;
create policy own on twotruths.tally
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy counting on twotruths.tally
  using ((select acting.system('twotruths.guess')))
  with check ((select acting.system('twotruths.guess')));
create policy results on twotruths.tally for select
  using ((select acting.system('twotruths.results')));
grant select, insert, update, delete on twotruths.tally to quintet_app;

create table twotruths.segment (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null references twotruths.challenge(id) on delete cascade,
  position     smallint not null check (position between 0 and 2),
  statement    bytea,
  state        text not null check (state in ('waiting', 'uploading', 'checking', 'ready',
                 'refused')),
  error        text check (length(error) <= 60),
  -- What was sent, until it is normalised; then what was made of it, until the whole is published.
  source       uuid,
  media        uuid,
  thumbnail    uuid,
  duration_ms  int,
  width        int,
  height       int,
  fps          real,
  has_audio    boolean,
  updated_at   timestamptz not null,
  unique (challenge_id, position)
);
create index segment_own on twotruths.segment (user_id);
create index segment_source on twotruths.segment (source) where source is not null;
create index segment_media on twotruths.segment (media) where media is not null;
create index segment_thumbnail on twotruths.segment (thumbnail) where thumbnail is not null;
alter table twotruths.segment enable row level security;
alter table twotruths.segment force row level security;
create policy own on twotruths.segment
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy watching on twotruths.segment for select
  using ((select acting.system('twotruths.watch', 'twotruths.moderate', 'twotruths.files')));
grant select, insert, update, delete on twotruths.segment to quintet_app;

-- How voice and face behaved, statement by statement; sealed with the speaker's key.
create table twotruths.analysis (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null references twotruths.challenge(id) on delete cascade,
  position     smallint not null check (position between 0 and 2),
  voice        bytea,
  voice_model  text,
  faces        bytea,
  face_model   text,
  updated_at   timestamptz not null,
  unique (challenge_id, position)
);
create index analysis_own on twotruths.analysis (user_id);
alter table twotruths.analysis enable row level security;
alter table twotruths.analysis force row level security;
create policy own on twotruths.analysis
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy results on twotruths.analysis for select
  using ((select acting.system('twotruths.results')));
grant select, insert, update, delete on twotruths.analysis to quintet_app;

-- A guess; only the server writes one, so that nobody writes their own score.
create table twotruths.response (
  id            uuid primary key,
  user_id       uuid not null references identity.account(id) on delete cascade,
  challenge_id  uuid not null references twotruths.challenge(id) on delete cascade,
  guess         smallint not null check (guess between 0 and 2),
  confidence    smallint not null check (confidence between 1 and 3),
  decided_in_ms int not null check (decided_in_ms between 0 and 3600000),
  hinted        boolean not null,
  correct       boolean not null,
  score         int not null check (score between -25 and 300),
  created_at    timestamptz not null,
  unique (challenge_id, user_id)
);
create index response_own on twotruths.response (user_id, created_at desc);
create index response_best on twotruths.response (challenge_id, score desc, decided_in_ms);
alter table twotruths.response enable row level security;
alter table twotruths.response force row level security;
create policy own on twotruths.response for select using (user_id = (select acting.person()));
create policy leaving on twotruths.response for delete
  using (user_id = (select acting.person()));
create policy judging on twotruths.response for insert
  with check ((select acting.system('twotruths.guess')));
create policy results on twotruths.response for select
  using ((select acting.system('twotruths.guess', 'twotruths.results')));
grant select, insert, delete on twotruths.response to quintet_app;

create table twotruths.hint (
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null references twotruths.challenge(id) on delete cascade,
  position     smallint not null check (position between 0 and 2),
  signal       text not null,
  created_at   timestamptz not null,
  primary key (user_id, challenge_id)
);
create index hint_challenge on twotruths.hint (challenge_id);
alter table twotruths.hint enable row level security;
alter table twotruths.hint force row level security;
create policy own on twotruths.hint
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy judging on twotruths.hint for select
  using ((select acting.system('twotruths.guess')));
grant select, insert, delete on twotruths.hint to quintet_app;

-- Who watched, once each.
create table twotruths.view (
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null references twotruths.challenge(id) on delete cascade,
  created_at   timestamptz not null,
  primary key (user_id, challenge_id)
);
create index view_challenge on twotruths.view (challenge_id);
alter table twotruths.view enable row level security;
alter table twotruths.view force row level security;
create policy own on twotruths.view
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, delete on twotruths.view to quintet_app;

-- Points by week (its Monday) and of all time (1970-01-05); never below zero.
create table twotruths.points (
  user_id uuid not null references identity.account(id) on delete cascade,
  board   text not null check (board in ('detectives', 'liars')),
  week    date not null,
  points  bigint not null check (points >= 0),
  listed  boolean not null default false,
  primary key (user_id, board, week)
);
create index points_board on twotruths.points (board, week, points desc, user_id) where listed;
alter table twotruths.points enable row level security;
alter table twotruths.points force row level security;
create policy own on twotruths.points for select using (user_id = (select acting.person()));
create policy leaving on twotruths.points for delete using (user_id = (select acting.person()));
create policy scoring on twotruths.points
  using ((select acting.system('twotruths.guess')))
  with check ((select acting.system('twotruths.guess')));
create policy boards on twotruths.points for select
  using ((select acting.system('twotruths.boards')));
grant select, insert, update, delete on twotruths.points to quintet_app;

-- Whether somebody lets themselves be listed on the leaderboards.
create table twotruths.player (
  user_id uuid primary key references identity.account(id) on delete cascade,
  listed  boolean not null
);
alter table twotruths.player enable row level security;
alter table twotruths.player force row level security;
create policy own on twotruths.player
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy scoring on twotruths.player for select
  using ((select acting.system('twotruths.guess')));
grant select, insert, update, delete on twotruths.player to quintet_app;

-- That something was published and when; outlives the challenge, because deleting makes no room.
create table twotruths.publication (
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null,
  at           timestamptz not null,
  primary key (user_id, challenge_id)
);
create index publication_own on twotruths.publication (user_id, at desc);
alter table twotruths.publication enable row level security;
alter table twotruths.publication force row level security;
create policy own on twotruths.publication for select using (user_id = (select acting.person()));
create policy noting on twotruths.publication for insert
  with check (user_id = (select acting.person()) or (select acting.system('twotruths.moderate')));
create policy leaving on twotruths.publication for delete
  using (user_id = (select acting.person()));
create policy noted on twotruths.publication for select
  using ((select acting.system('twotruths.moderate')));
grant select, insert, delete on twotruths.publication to quintet_app;

create table twotruths.report (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  challenge_id uuid not null references twotruths.challenge(id) on delete cascade,
  reason       text not null check (reason in ('harassment', 'hate', 'sexual', 'dangerous',
                 'minor', 'privacy', 'spam', 'other')),
  note         bytea,
  created_at   timestamptz not null,
  unique (challenge_id, user_id)
);
create index report_own on twotruths.report (user_id);
alter table twotruths.report enable row level security;
alter table twotruths.report force row level security;
create policy own on twotruths.report
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy moderating on twotruths.report for select
  using ((select acting.system('twotruths.moderate')));
grant select, insert, delete on twotruths.report to quintet_app;

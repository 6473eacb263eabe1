create schema if not exists media;
grant usage on schema media to quintet_app;

-- A file somebody announced, is sending, or has; its content lies in the store under "place".
create table media.file (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null check (app ~ '^[a-z]{1,30}$'),
  purpose text not null check (length(purpose) between 1 and 100),
  kind text not null check (kind in ('picture', 'voice', 'video')),
  state text not null check (state in ('uploading', 'ready', 'refused', 'deleted')),
  shown text not null default 'private' check (shown in ('private', 'published')),
  type text not null check (length(type) <= 100),
  size bigint not null check (size > 0),
  -- What the client said the content would be, and what it is.
  announced text not null default '' check (announced ~ '^([0-9a-f]{64})?$'),
  sha256 text not null default '' check (sha256 ~ '^([0-9a-f]{64})?$'),
  place text not null default '',
  reason text not null default '' check (length(reason) <= 60),
  -- How much has arrived, and the request that may add to it: a newer one takes over.
  received bigint not null default 0 check (received between 0 and size),
  writer uuid,
  -- Made by the server itself, and then kept once for the same purpose.
  made boolean not null default false,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  expires_at timestamptz
);
create index file_user_id on media.file (user_id, created_at);
create index file_state on media.file (state, touched_at);
create unique index file_made_once on media.file (user_id, app, purpose, sha256)
  where made and state = 'ready';

-- What of an unfinished upload has arrived, in the order of its beginnings.
create table media.piece (
  media_id uuid not null references media.file (id) on delete cascade,
  user_id uuid not null,
  start bigint not null check (start >= 0),
  size bigint not null check (size > 0),
  place text not null,
  primary key (media_id, start)
);
create index piece_user_id on media.piece (user_id);

-- A picture in one size.
create table media.variant (
  media_id uuid not null references media.file (id) on delete cascade,
  user_id uuid not null,
  name text not null check (name in ('thumb', 'card', 'full')),
  width int not null check (width > 0),
  height int not null check (height > 0),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  place text not null,
  primary key (media_id, name)
);
create index variant_user_id on media.variant (user_id);

-- Content that is on the disk of one server only, because the store could not be reached.
create table media.waiting (
  place text primary key,
  user_id uuid not null,
  node uuid not null,
  since timestamptz not null
);
create index waiting_user_id on media.waiting (user_id);

-- Who was told that their files go for want of any activity, and when they do.
create table media.farewell (
  user_id uuid primary key references identity.account (id) on delete cascade,
  told_at timestamptz not null,
  goes_at timestamptz not null
);
create index farewell_goes_at on media.farewell (goes_at);

alter table media.file enable row level security;
alter table media.file force row level security;
alter table media.piece enable row level security;
alter table media.piece force row level security;
alter table media.variant enable row level security;
alter table media.variant force row level security;
alter table media.waiting enable row level security;
alter table media.waiting force row level security;
alter table media.farewell enable row level security;
alter table media.farewell force row level security;

create policy own on media.file
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy own on media.piece
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy own on media.variant
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy own on media.waiting
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy own on media.farewell for select using (user_id = (select acting.person()));

-- Serving looks up what was published or is asked for by a signed link; only what is whole.
create policy serving on media.file for select
  using (state = 'ready' and (select acting.system('media.serve')));
create policy serving on media.variant for select using ((select acting.system('media.serve')));

-- The nightly sweep looks for what nobody needs; it changes nothing itself but old rows.
create policy sweeping on media.file for select using ((select acting.system('media.sweep')));
create policy sweeping_removes on media.file for delete
  using (state in ('refused', 'deleted') and (select acting.system('media.sweep')));
create policy sweeping on media.piece for select using ((select acting.system('media.sweep')));
create policy sweeping on media.variant for select using ((select acting.system('media.sweep')));
create policy sweeping on media.waiting for select using ((select acting.system('media.sweep')));
create policy sweeping on media.farewell
  using ((select acting.system('media.sweep'))) with check ((select acting.system('media.sweep')));

grant select, insert, update, delete on media.file to quintet_app;
grant select, insert, delete on media.piece to quintet_app;
grant select, insert, delete on media.variant to quintet_app;
grant select, insert, delete on media.waiting to quintet_app;
grant select, insert, update, delete on media.farewell to quintet_app;

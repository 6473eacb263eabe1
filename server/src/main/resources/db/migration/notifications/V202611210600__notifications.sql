create schema if not exists notifications;
grant usage on schema notifications to quintet_app;

-- What a person is told. The facts that fill the kind's text are sealed with the person's key; a
-- repeat with the same tag replaces the earlier notice.
create table notifications.notice (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  kind text not null,
  tag text not null,
  facts bytea not null,
  link text not null,
  at timestamptz not null,
  read_at timestamptz,
  unique (user_id, app, tag)
);
create index notice_newest on notifications.notice (user_id, at desc, id desc);
alter table notifications.notice enable row level security;
alter table notifications.notice force row level security;
create policy own on notifications.notice
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on notifications.notice to quintet_app;

-- Only what differs from the default (on) is kept.
create table notifications.preference (
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  kind text not null,
  enabled boolean not null,
  primary key (user_id, app, kind)
);
alter table notifications.preference enable row level security;
alter table notifications.preference force row level security;
create policy own on notifications.preference
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on notifications.preference to quintet_app;

-- Local times between which nothing but the person's own reminders may make a sound.
create table notifications.quiet_hours (
  user_id uuid primary key references identity.account (id) on delete cascade,
  quiet_from time not null,
  quiet_to time not null check (quiet_to <> quiet_from)
);
alter table notifications.quiet_hours enable row level security;
alter table notifications.quiet_hours force row level security;
create policy own on notifications.quiet_hours
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on notifications.quiet_hours to quintet_app;

-- Letters on their way out: the content is sealed, and gone once the letter was handed over.
create table notifications.letter (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  key text not null,
  template text not null,
  content bytea,
  created_at timestamptz not null,
  sent_at timestamptz,
  unique (user_id, key)
);
alter table notifications.letter enable row level security;
alter table notifications.letter force row level security;
create policy own on notifications.letter
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update on notifications.letter to quintet_app;

-- The dev profile's inbox: what would have left the server. Never written in production.
create table notifications.dev_message (
  id uuid primary key,
  channel text not null check (channel in ('email', 'sms', 'push')),
  recipient text not null,
  subject text not null,
  text text not null,
  code text,
  link text,
  at timestamptz not null
);
create index dev_message_newest on notifications.dev_message (at desc, id desc);
alter table notifications.dev_message enable row level security;
alter table notifications.dev_message force row level security;
create policy dev_inbox on notifications.dev_message
  using ((select acting.system('notifications.dev_inbox')))
  with check ((select acting.system('notifications.dev_inbox')));
grant select, insert, delete on notifications.dev_message to quintet_app;

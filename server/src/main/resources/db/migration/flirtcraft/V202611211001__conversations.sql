-- One practice conversation and what was said in it.
create table flirtcraft.conversation (
  id               uuid primary key,
  user_id          uuid not null references identity.account(id) on delete cascade,
  scenario_type    text not null references flirtcraft.scenario(type),
  difficulty       text not null check (difficulty in ('green', 'yellow', 'red')),
  context_id       uuid not null references flirtcraft.character_context(id),
  status           text not null check (status in ('active', 'paused', 'completed', 'abandoned')),
  seed             bigint not null,
  -- The character's state (sealed JSON: it remembers what the person told) and its visible part.
  state            bytea,
  engagement       int not null check (engagement between 0 and 100),
  receptiveness    text not null,
  used_lines       int[] not null default '{}',
  mode             text,
  -- Positions: how many messages there are, how many of them the person's, up to where answered.
  total_messages   int not null default 0,
  user_messages    int not null default 0,
  answered_through int not null default 0,
  refusals         int not null default 0,
  -- A line of the last reply that still has to be sent, and who is making a reply right now.
  owed             bytea,
  owed_due_at      timestamptz,
  claimed_by       text,
  claimed_until    timestamptz,
  -- Distress: the card that must be acknowledged, and that nothing here is ever scored.
  safety_card      uuid,
  unscored         boolean not null default false,
  counted_day      date,
  started_at       timestamptz not null,
  last_activity_at timestamptz not null,
  ended_at         timestamptz,
  ended_by         text check (ended_by in ('user', 'character', 'timeout')),
  end_reason       text,
  session_score    int check (session_score between 0 and 100),
  outcome          text check (outcome in ('bronze', 'silver', 'gold')),
  forgotten_at     timestamptz,
  check ((status in ('active', 'paused')) = (ended_at is null))
);
create index conversation_own on flirtcraft.conversation (user_id, started_at desc, id desc);
create index conversation_day on flirtcraft.conversation (user_id, counted_day);
create index conversation_idle on flirtcraft.conversation (last_activity_at)
  where status in ('active', 'paused');
create index conversation_kept on flirtcraft.conversation (ended_at)
  where forgotten_at is null and ended_at is not null;
alter table flirtcraft.conversation enable row level security;
alter table flirtcraft.conversation force row level security;
create policy own on flirtcraft.conversation
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- The sweeps only look up whose turn it is; what they change they change as that person.
create policy sweeps on flirtcraft.conversation for select
  using ((select acting.system('flirtcraft.idle', 'flirtcraft.retention')));
grant select, insert, update, delete on flirtcraft.conversation to quintet_app;

create table flirtcraft.message (
  id              uuid primary key,
  user_id         uuid not null references identity.account(id) on delete cascade,
  conversation_id uuid not null references flirtcraft.conversation(id) on delete cascade,
  position        int not null check (position >= 1),
  sender          text not null check (sender in ('user', 'ai', 'safety')),
  content         bytea not null,
  body_language   bytea,
  receptiveness   text,
  -- apart: words of distress, which neither the character nor the review gets to see;
  -- refused: text that is never sent to a provider.
  apart           boolean not null default false,
  refused         boolean not null default false,
  client_key      text,
  sent_at         timestamptz not null,
  unique (conversation_id, position),
  unique (conversation_id, client_key)
);
create index message_own on flirtcraft.message (user_id);
alter table flirtcraft.message enable row level security;
alter table flirtcraft.message force row level security;
create policy own on flirtcraft.message
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on flirtcraft.message to quintet_app;

create table flirtcraft.live_feedback (
  message_id      uuid primary key references flirtcraft.message(id) on delete cascade,
  user_id         uuid not null references identity.account(id) on delete cascade,
  conversation_id uuid not null references flirtcraft.conversation(id) on delete cascade,
  confidence      int not null check (confidence between 1 and 5),
  appropriateness int not null check (appropriateness between 1 and 5),
  engagement      int not null check (engagement between 1 and 5),
  kind            text not null check (kind in ('positive', 'neutral', 'tip', 'warning')),
  suggestion_key  text not null,
  suggestion      bytea not null
);
create index live_feedback_own on flirtcraft.live_feedback (user_id);
create index live_feedback_conversation on flirtcraft.live_feedback (conversation_id);
alter table flirtcraft.live_feedback enable row level security;
alter table flirtcraft.live_feedback force row level security;
create policy own on flirtcraft.live_feedback
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on flirtcraft.live_feedback to quintet_app;

-- "What if I had said this": only those a person wishes to keep. They hang on the message they
-- replace, so that whatever deletes a transcript deletes them with it.
create table flirtcraft.what_if (
  id              uuid primary key,
  user_id         uuid not null references identity.account(id) on delete cascade,
  conversation_id uuid not null references flirtcraft.conversation(id) on delete cascade,
  message_id      uuid not null references flirtcraft.message(id) on delete cascade,
  -- Sealed: the words tried, the answer to them, hint and scores.
  content         bytea not null,
  created_at      timestamptz not null
);
create index what_if_own on flirtcraft.what_if (user_id);
create index what_if_conversation on flirtcraft.what_if (conversation_id, created_at);
create index what_if_message on flirtcraft.what_if (message_id);
alter table flirtcraft.what_if enable row level security;
alter table flirtcraft.what_if force row level security;
create policy own on flirtcraft.what_if
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, delete on flirtcraft.what_if to quintet_app;

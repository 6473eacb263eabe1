-- An account whose person asked for its end: locked at once, erased after this moment.
-- identity.closing learns which accounts are locked, and nothing else.
alter table identity.account add column closes_at timestamptz;
create index account_closing on identity.account (id) where closes_at is not null;
create policy closing on identity.account for select
  using (closes_at is not null and (select acting.system('identity.closing')));

-- Sessions whose rows went with their account while an access token may still be good: after a
-- restart, too, such a token must be refused. An id that leads to nobody, kept for minutes.
create table identity.gone_session (
  id       uuid primary key,
  ended_at timestamptz not null
);
create index gone_session_end on identity.gone_session (ended_at);
alter table identity.gone_session enable row level security;
alter table identity.gone_session force row level security;
create policy ended on identity.gone_session
  using ((select acting.system('identity.ended', 'identity.cleanup')))
  with check ((select acting.system('identity.ended')));
grant select, insert, delete on identity.gone_session to quintet_app;

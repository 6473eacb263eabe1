-- What was seen, how surely, what was done about it; still nothing of what was written.
alter table safety.crisis_event
  add column confidence real not null default 1,
  add column layers jsonb not null default '[]',
  add column actions text[] not null default '{}',
  add column resources text[] not null default '{}',
  add column follow_up_due timestamptz,
  add column followed_up_at timestamptz,
  add column reviewed_by uuid references identity.account (id) on delete set null,
  add column reviewed_at timestamptz;
create index crisis_event_to_review on safety.crisis_event (at desc, id desc)
  where reviewed_at is null;
create index crisis_event_reviewed_by on safety.crisis_event (reviewed_by);
create policy clinician on safety.crisis_event for select
  using ((select acting.system('clinician')));
create policy clinician_review on safety.crisis_event for update
  using ((select acting.system('clinician'))) with check ((select acting.system('clinician')));
grant delete on safety.crisis_event to quintet_app;

-- Signs in a person's course: which kind and when; the words that gave them are nowhere.
create table safety.sign (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  app text not null,
  kind text not null
    check (kind in ('HOPELESS', 'GIVING_AWAY', 'FAREWELL', 'WORRY', 'MOOD_DROP', 'SAFE')),
  at timestamptz not null
);
create index sign_user_id on safety.sign (user_id, at desc);
create index sign_at on safety.sign (at);
alter table safety.sign enable row level security;
alter table safety.sign force row level security;
create policy own on safety.sign
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy retention on safety.sign for delete
  using ((select acting.system('safety.retention')));
create policy retention_reads on safety.sign for select
  using ((select acting.system('safety.retention')));
grant select, insert, delete on safety.sign to quintet_app;

-- Asking a professional for an appointment. The note is sealed with the key of whoever asks.
create table rebloom.referral (
  id             uuid primary key,
  user_id        uuid not null references identity.account(id) on delete cascade,
  provider_id    uuid not null references rebloom.provider(id),
  urgency        text not null check (urgency in ('routine', 'urgent')),
  proposed_times timestamptz[] not null check (cardinality(proposed_times) between 1 and 5),
  note           bytea,
  status         text not null check (status in ('requested', 'confirmed', 'declined', 'withdrawn')),
  confirmed_time timestamptz,
  created_at     timestamptz not null,
  seen_at        timestamptz,
  answered_at    timestamptz,
  check ((status = 'confirmed') = (confirmed_time is not null))
);
create index referral_own on rebloom.referral (user_id, created_at desc, id desc);
create index referral_received on rebloom.referral (provider_id, created_at desc, id desc);
-- One open request to the same professional is enough.
create unique index referral_once on rebloom.referral (user_id, provider_id)
  where status = 'requested';
alter table rebloom.referral enable row level security;
alter table rebloom.referral force row level security;
create policy own on rebloom.referral
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy received on rebloom.referral for select
  using (provider_id = (select rebloom.practice()) and status <> 'withdrawn');
create policy answering on rebloom.referral for update
  using (provider_id = (select rebloom.practice()) and status = 'requested')
  with check (provider_id = (select rebloom.practice())
    and status in ('requested', 'confirmed', 'declined'));
grant select, insert, update, delete on rebloom.referral to quintet_app;

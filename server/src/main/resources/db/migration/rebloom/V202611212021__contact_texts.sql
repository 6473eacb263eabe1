-- That somebody's contact was to be texted because of a crisis event, once for each event; neither
-- the number nor the words are here.
create table rebloom.contact_text (
  event_id   uuid primary key,
  user_id    uuid not null references identity.account(id) on delete cascade,
  asked_by   text not null check (asked_by in ('person', 'agreement')),
  asked_at   timestamptz not null,
  sent_at    timestamptz
);
create index contact_text_own on rebloom.contact_text (user_id);
alter table rebloom.contact_text enable row level security;
alter table rebloom.contact_text force row level security;
create policy own on rebloom.contact_text
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on rebloom.contact_text to quintet_app;

-- What stores tell, as it came, kept before anything is made of it. Nothing is ever taken away:
-- what a person may use is worked out from all of it (StoreFold), and its outcome is added to
-- billing.entitlement_event.
create table billing.store_event (
  id text primary key check (length(id) <= 200),
  source text not null,
  type text not null check (length(type) <= 100),
  -- Every name of every customer it concerns, an account's id among them.
  customers text[] not null,
  payload jsonb not null,
  counts boolean not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  applied_at timestamptz
);
create index store_event_customers on billing.store_event using gin (customers);
create index store_event_waiting on billing.store_event (received_at) where applied_at is null;
alter table billing.store_event enable row level security;
alter table billing.store_event force row level security;
create policy own on billing.store_event for select
  using ((select acting.person())::text = any (customers));
create policy store on billing.store_event
  using ((select acting.system('billing.store')))
  with check ((select acting.system('billing.store')));
-- An erased person's purchases stay, by law, under a pseudonym.
create policy erasing on billing.store_event
  using ((select acting.system('billing.erase')))
  with check ((select acting.system('billing.erase')));
grant select, insert, update (customers, payload, applied_at) on billing.store_event to quintet_app;

create policy store on billing.entitlement_event for select
  using ((select acting.system('billing.store')));
create policy store_adds on billing.entitlement_event for insert
  with check ((select acting.system('billing.store')));

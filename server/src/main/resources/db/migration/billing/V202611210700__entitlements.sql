create schema if not exists billing;
grant usage on schema billing to quintet_app;

-- What gave or took an entitlement, in the order in which it happened; never changed. What a person
-- may use now is a fold over these rows. Only the named system roles add to them: a person cannot
-- give anything to themselves.
create table billing.entitlement_event (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  source text not null,
  feature text not null check (feature ~ '^[a-z_]+\.[a-z_]+$'),
  granted boolean not null,
  valid_until timestamptz,
  reason text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null
);
create index entitlement_event_user_id on billing.entitlement_event (user_id, occurred_at, id);
alter table billing.entitlement_event enable row level security;
alter table billing.entitlement_event force row level security;
create policy own on billing.entitlement_event for select
  using (user_id = (select acting.person()));
create policy granting on billing.entitlement_event for select
  using ((select acting.system('billing.grant')));
create policy granting_adds on billing.entitlement_event for insert
  with check ((select acting.system('billing.grant')));
grant select, insert on billing.entitlement_event to quintet_app;

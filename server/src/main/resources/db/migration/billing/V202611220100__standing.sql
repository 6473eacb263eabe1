-- In which state something is held and why, beside until when; and names with more than one dot,
-- such as one pack among many of an app.
alter table billing.entitlement_event
  drop constraint entitlement_event_feature_check,
  add constraint entitlement_event_feature_check
    check (feature ~ '^[a-z_]+(\.[a-z0-9_]+)+$' and length(feature) <= 100),
  add column state text not null default 'active'
    check (state in ('trialing', 'active', 'past_due', 'unpaid', 'canceled')),
  add column why text not null default 'gift'
    check (why in ('gift', 'bought', 'renews', 'trial', 'will_not_renew', 'payment_failed', 'pauses',
      'unconfirmed', 'refunded', 'ended', 'taken_back'));

-- Subscriptions as their store last told of them, to be shown and to be held against the store;
-- worked out from billing.store_event like everything else, so it can be made anew.
create table billing.subscription (
  id uuid primary key,
  user_id uuid not null references identity.account (id) on delete cascade,
  source text not null check (source in ('stripe', 'sandbox')),
  store_id text not null check (length(store_id) <= 200),
  plan text not null check (length(plan) <= 100),
  period text not null check (period in ('month', 'year')),
  status text not null check (status in ('trialing', 'active', 'past_due', 'unpaid', 'canceled',
    'incomplete', 'incomplete_expired', 'paused')),
  cents integer not null,
  period_end timestamptz not null,
  renews boolean not null,
  next_plan text check (length(next_plan) <= 100),
  next_period text check (next_period in ('month', 'year')),
  updated_at timestamptz not null,
  unique (source, store_id)
);
create index subscription_user_id on billing.subscription (user_id);
alter table billing.subscription enable row level security;
alter table billing.subscription force row level security;
create policy own on billing.subscription for select using (user_id = (select acting.person()));
create policy store on billing.subscription
  using ((select acting.system('billing.store')))
  with check ((select acting.system('billing.store')));
grant select, insert, update, delete on billing.subscription to quintet_app;

-- Who a person is at a store, and the page on which they are about to pay there.
create table billing.customer (
  user_id uuid not null references identity.account (id) on delete cascade,
  source text not null check (source in ('stripe', 'sandbox')),
  store_id text not null check (length(store_id) <= 200),
  session text check (length(session) <= 200),
  primary key (user_id, source)
);
alter table billing.customer enable row level security;
alter table billing.customer force row level security;
create policy own on billing.customer
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
grant select, insert, update, delete on billing.customer to quintet_app;

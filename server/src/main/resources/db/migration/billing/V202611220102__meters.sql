-- Each use of something that a plan counts; the key makes a use that is asked for twice one.
create table billing.meter_use (
  user_id uuid not null references identity.account (id) on delete cascade,
  meter text not null check (meter ~ '^[a-z_]+(\.[a-z0-9_]+)+$' and length(meter) <= 100),
  key text not null check (length(key) <= 100),
  day date not null,
  used_at timestamptz not null,
  primary key (user_id, meter, key)
);
create index meter_use_day on billing.meter_use (user_id, meter, day);
alter table billing.meter_use enable row level security;
alter table billing.meter_use force row level security;
create policy own on billing.meter_use
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
-- What is older than any plan counts is nobody's business.
create policy forgetting on billing.meter_use for select using ((select acting.system('billing.meter')));
create policy forgetting_old on billing.meter_use for delete
  using ((select acting.system('billing.meter')));
grant select, insert, delete on billing.meter_use to quintet_app;

-- The test store of the dev profile: what a real store would keep at its own place. Empty elsewhere.
create table billing.sandbox_object (
  id text primary key check (length(id) <= 300),
  kind text not null check (length(kind) <= 40),
  customer text check (length(customer) <= 200),
  doc jsonb not null,
  due_at timestamptz
);
create index sandbox_object_kind on billing.sandbox_object (kind, customer);
create index sandbox_object_due on billing.sandbox_object (due_at) where due_at is not null;
alter table billing.sandbox_object enable row level security;
alter table billing.sandbox_object force row level security;
create policy sandbox on billing.sandbox_object
  using ((select acting.system('billing.sandbox')))
  with check ((select acting.system('billing.sandbox')));
grant select, insert, update, delete on billing.sandbox_object to quintet_app;

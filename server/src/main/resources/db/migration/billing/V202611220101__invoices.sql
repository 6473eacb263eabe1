-- The last number given out. One row, locked by whoever issues an invoice until that is committed:
-- a number is used up only together with its invoice, so there are no gaps.
create table billing.invoice_series (
  year integer primary key,
  last integer not null
);
alter table billing.invoice_series enable row level security;
alter table billing.invoice_series force row level security;
create policy store on billing.invoice_series
  using ((select acting.system('billing.store')))
  with check ((select acting.system('billing.store')));
grant select, insert, update on billing.invoice_series to quintet_app;

-- Money that moved. Nothing here is ever changed or taken away, except that an erased person's
-- invoices lose the person and keep a pseudonym: the law wants the invoices.
create table billing.invoice (
  id uuid primary key,
  user_id uuid,
  pseudonym text check (length(pseudonym) <= 60),
  number text not null unique check (length(number) <= 30),
  kind text not null check (kind in ('invoice', 'credit')),
  source text not null check (source in ('stripe', 'sandbox')),
  store_id text not null check (length(store_id) <= 200),
  plan text not null check (length(plan) <= 100),
  lines jsonb not null,
  cents integer not null,
  currency text not null check (currency in ('usd')),
  method text not null default '' check (length(method) <= 60),
  period_start timestamptz not null,
  period_end timestamptz,
  paid_at timestamptz not null,
  issued_at timestamptz not null,
  unique (source, store_id),
  check ((user_id is null) <> (pseudonym is null))
);
create index invoice_user_id on billing.invoice (user_id, issued_at, id);
alter table billing.invoice enable row level security;
alter table billing.invoice force row level security;
create policy own on billing.invoice for select using (user_id = (select acting.person()));
create policy store on billing.invoice for select using ((select acting.system('billing.store')));
create policy store_adds on billing.invoice for insert
  with check ((select acting.system('billing.store')));
create policy store_completes on billing.invoice for update
  using ((select acting.system('billing.store')) and method = '')
  with check ((select acting.system('billing.store')));
create policy erasing on billing.invoice
  using ((select acting.system('billing.erase')))
  with check ((select acting.system('billing.erase')));
grant select, insert, update (user_id, pseudonym, method) on billing.invoice to quintet_app;

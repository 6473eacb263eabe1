-- Answers kept for 24 hours by idempotency key, so that a repeated POST gets the first answer again,
-- and the shared buckets of the rate limits. Bodies are sealed with the caller's key.
create schema api;
grant usage on schema api to quintet_app;

create table api.answer (
  caller      text not null,          -- the person, or the address while nobody is signed in
  key         text not null,
  request     bytea not null,         -- SHA-256 over method, path and body
  claimed_at  timestamptz not null,
  status      int,                    -- null while the first request is still running
  content_type text,
  body        bytea,
  primary key (caller, key)
);
create index answer_age on api.answer (claimed_at);
alter table api.answer enable row level security;
alter table api.answer force row level security;
create policy keeper on api.answer using ((select acting.system('api.idempotency')))
  with check ((select acting.system('api.idempotency')));
grant select, insert, update, delete on api.answer to quintet_app;

create table api.bucket (id bigint primary key, state bytea, expires_at bigint);
grant select, insert, update, delete on api.bucket to quintet_app;

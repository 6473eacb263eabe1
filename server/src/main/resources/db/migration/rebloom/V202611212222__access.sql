-- What somebody lets a therapist read. The way to a grant: the person makes a code and tells it; a
-- therapist who gives it has a request; the person answers it with kinds and days.

-- A keyed digest of the code: the table alone yields none. One for each person; gone once used.
create table rebloom.access_code (
  user_id    uuid primary key references identity.account(id) on delete cascade,
  hash       bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index access_code_end on rebloom.access_code (expires_at);
alter table rebloom.access_code enable row level security;
alter table rebloom.access_code force row level security;
create policy own on rebloom.access_code
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy redeeming on rebloom.access_code for select
  using ((select acting.system('rebloom.codes', 'rebloom.care')));
create policy redeemed on rebloom.access_code for delete
  using ((select acting.system('rebloom.codes', 'rebloom.care')));
grant select, insert, update, delete on rebloom.access_code to quintet_app;

-- Codes that a therapist gave wrongly, to count them.
create table rebloom.access_try (
  id      uuid primary key,
  user_id uuid not null references identity.account(id) on delete cascade,
  at      timestamptz not null
);
create index access_try_own on rebloom.access_try (user_id, at);
create index access_try_age on rebloom.access_try (at);
alter table rebloom.access_try enable row level security;
alter table rebloom.access_try force row level security;
create policy own on rebloom.access_try
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy retention_finds on rebloom.access_try for select
  using ((select acting.system('rebloom.care')));
create policy retention on rebloom.access_try for delete
  using ((select acting.system('rebloom.care')));
grant select, insert, delete on rebloom.access_try to quintet_app;

-- A request that waits for its person. Nobody makes one but whoever redeems a code; answered, it is
-- gone. The message is sealed with the person's key.
create table rebloom.access_request (
  id           uuid primary key,
  user_id      uuid not null references identity.account(id) on delete cascade,
  therapist_id uuid not null references identity.account(id) on delete cascade,
  provider_id  uuid not null references rebloom.provider(id),
  message      bytea,
  requested_at timestamptz not null,
  expires_at   timestamptz not null
);
create unique index access_request_own on rebloom.access_request (user_id, therapist_id);
create index access_request_therapist on rebloom.access_request (therapist_id);
create index access_request_end on rebloom.access_request (expires_at);
alter table rebloom.access_request enable row level security;
alter table rebloom.access_request force row level security;
create policy own on rebloom.access_request for select
  using (user_id = (select acting.person()));
create policy answered on rebloom.access_request for delete
  using (user_id = (select acting.person()));
create policy redeemed on rebloom.access_request for insert
  with check ((select acting.system('rebloom.codes')));
create policy sweeping_finds on rebloom.access_request for select
  using ((select acting.system('rebloom.codes', 'rebloom.care')));
create policy sweeping on rebloom.access_request for delete
  using ((select acting.system('rebloom.codes', 'rebloom.care')));
grant select, insert, delete on rebloom.access_request to quintet_app;

create table rebloom.access_grant (
  id             uuid primary key,
  user_id        uuid not null references identity.account(id) on delete cascade,
  -- With the account of the therapist goes whatever was granted to them.
  therapist_id   uuid not null references identity.account(id) on delete cascade,
  provider_id    uuid not null references rebloom.provider(id),
  kinds          text[] not null check (cardinality(kinds) between 1 and 3
                   and kinds <@ array['conversations', 'moods', 'goals']),
  begins_at      timestamptz not null,
  ends_at        timestamptz not null,
  revoked_at     timestamptz,
  revoked_by     text check (revoked_by in ('person', 'operator', 'replaced')),
  ending_told_at timestamptz,
  ended_told_at  timestamptz,
  check (ends_at > begins_at and ends_at <= begins_at + interval '2160 hours'),
  check ((revoked_at is null) = (revoked_by is null))
);
create index access_grant_own on rebloom.access_grant (user_id, begins_at desc, id desc);
create index access_grant_therapist on rebloom.access_grant (therapist_id, begins_at desc, id desc);
create index access_grant_end on rebloom.access_grant (ends_at);
alter table rebloom.access_grant enable row level security;
alter table rebloom.access_grant force row level security;
create policy own on rebloom.access_grant
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy granted on rebloom.access_grant for select
  using (therapist_id = (select acting.person()));
create policy operator_finds on rebloom.access_grant for select
  using ((select acting.system('rebloom.operator', 'rebloom.care')));
create policy operator on rebloom.access_grant for update
  using ((select acting.system('rebloom.operator')))
  with check ((select acting.system('rebloom.operator')) and revoked_by = 'operator');
grant select, insert, update, delete on rebloom.access_grant to quintet_app;

-- Whose rows of a kind the acting person may read in this transaction: those of the one grant that
-- the transaction names (rebloom.grant), at the time it tells (rebloom.now), while the grant is
-- theirs, of this kind, neither revoked nor over, and they still work for the same entry. Null, and
-- with it no row, in every other case.
create function rebloom.shared(kind text) returns uuid language sql stable
begin atomic
  select g.user_id from rebloom.access_grant g
  where g.id = nullif(current_setting('rebloom.grant', true), '')::uuid
    and g.therapist_id = (select acting.person())
    and kind = any (g.kinds)
    and g.revoked_at is null
    and g.ends_at > nullif(current_setting('rebloom.now', true), '')::timestamptz
    and g.provider_id = (select rebloom.practice());
end;
revoke all on function rebloom.shared(text) from public;
grant execute on function rebloom.shared(text) to quintet_app;

create policy shared on rebloom.session for select
  using (user_id = (select rebloom.shared('conversations')));
create policy shared on rebloom.message for select
  using (user_id = (select rebloom.shared('conversations')));
create policy shared on rebloom.mood_entry for select
  using (user_id = (select rebloom.shared('moods')));
create policy shared on rebloom.goal for select
  using (user_id = (select rebloom.shared('goals')));
create policy shared on rebloom.goal_progress for select
  using (user_id = (select rebloom.shared('goals')));

-- That something was read, of which kind, in which ten minutes, how often; the audit chain has each.
-- Only who may read at this moment can write here, for the grant they read by.
create table rebloom.access_read (
  grant_id     uuid not null references rebloom.access_grant(id) on delete cascade,
  kind         text not null check (kind in ('conversations', 'moods', 'goals')),
  slot         timestamptz not null,
  user_id      uuid not null references identity.account(id) on delete cascade,
  therapist_id uuid not null references identity.account(id) on delete cascade,
  times        int not null,
  last_at      timestamptz not null,
  primary key (grant_id, kind, slot)
);
create index access_read_own on rebloom.access_read (user_id, slot desc);
create index access_read_therapist on rebloom.access_read (therapist_id);
alter table rebloom.access_read enable row level security;
alter table rebloom.access_read force row level security;
create policy own on rebloom.access_read for select using (user_id = (select acting.person()));
create policy leaving on rebloom.access_read for delete using (user_id = (select acting.person()));
create policy reading on rebloom.access_read for select
  using (therapist_id = (select acting.person()));
create policy noting on rebloom.access_read for insert
  with check (therapist_id = (select acting.person()) and user_id = rebloom.shared(kind)
    and grant_id = nullif(current_setting('rebloom.grant', true), '')::uuid);
create policy noting_again on rebloom.access_read for update
  using (therapist_id = (select acting.person()) and user_id = rebloom.shared(kind)
    and grant_id = nullif(current_setting('rebloom.grant', true), '')::uuid)
  with check (therapist_id = (select acting.person()) and user_id = rebloom.shared(kind)
    and grant_id = nullif(current_setting('rebloom.grant', true), '')::uuid);
grant select, insert, update, delete on rebloom.access_read to quintet_app;

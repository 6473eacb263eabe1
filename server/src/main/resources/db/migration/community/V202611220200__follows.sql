-- Who follows whom, in all apps. System purpose: community.follows reads what concerns both sides
-- (whether it is mutual, how many follow somebody).
create schema community;
grant usage on schema community to quintet_app;

create table community.follow (
  user_id     uuid not null references identity.account(id) on delete cascade,
  followed_id uuid not null references identity.account(id) on delete cascade,
  created_at  timestamptz not null,
  primary key (user_id, followed_id),
  check (user_id <> followed_id)
);
create index follow_followed on community.follow (followed_id, user_id);
alter table community.follow enable row level security;
alter table community.follow force row level security;
create policy own on community.follow
  using (user_id = (select acting.person())) with check (user_id = (select acting.person()));
create policy both_sides on community.follow for select
  using ((select acting.system('community.follows')));
grant select, insert, delete on community.follow to quintet_app;

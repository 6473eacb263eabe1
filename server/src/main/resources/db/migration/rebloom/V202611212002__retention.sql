-- How many days transcripts stay after a session's end, for people who let them be kept at all.
alter table rebloom.profile add column retention text not null default '365'
  check (retention in ('30', '90', '365', 'keep'));
create policy retention on rebloom.profile for select
  using ((select acting.system('rebloom.retention')));

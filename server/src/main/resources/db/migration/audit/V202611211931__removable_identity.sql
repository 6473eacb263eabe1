-- Who acted, on whom and from where enters an entry's hash through a salted digest of its own. When a
-- person is erased, their identity is replaced by a pseudonym and the salt is thrown away: nobody can
-- try out who it was, and the chain still holds, because the digest stays.
alter table audit.entry
  add column salt bytea,
  add column identity bytea,
  add column removed boolean not null default false;

grant update (actor, subject, address, salt, removed) on audit.entry to quintet_app;
create policy removal_finds on audit.entry for select using ((select acting.system('audit.removal')));
create policy removal on audit.entry for update using ((select acting.system('audit.removal')))
  with check ((select acting.system('audit.removal')) and removed and salt is null and address is null);

-- identity.cleanup removes, once a night and for everybody, what proves nothing any more. It may look
-- and delete, never write. Deleting reads the row first, so each table needs both policies.
create policy cleanup_finds on identity.refresh_token for select
  using ((select acting.system('identity.cleanup')));
create policy cleanup_removes on identity.refresh_token for delete
  using ((select acting.system('identity.cleanup')));
create policy cleanup_finds on identity.mailed_code for select
  using ((select acting.system('identity.cleanup')));
create policy cleanup_removes on identity.mailed_code for delete
  using ((select acting.system('identity.cleanup')));
create policy cleanup_finds on identity.sign_in_guard for select
  using ((select acting.system('identity.cleanup')));
create policy cleanup_removes on identity.sign_in_guard for delete
  using ((select acting.system('identity.cleanup')));
create policy cleanup_finds on identity.session for select
  using ((select acting.system('identity.cleanup')));
create policy cleanup_removes on identity.session for delete
  using ((select acting.system('identity.cleanup')));

create index refresh_token_age on identity.refresh_token (expires_at);
create index session_age on identity.session (least(ended_at, expires_at));

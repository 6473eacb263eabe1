-- notifications.cleanup removes, once a night and for everybody, what has been kept long enough. Deleting
-- reads the row first, so each table needs both policies.
create policy cleanup_finds on notifications.letter for select
  using ((select acting.system('notifications.cleanup')));
create policy cleanup_removes on notifications.letter for delete
  using ((select acting.system('notifications.cleanup')));
create policy cleanup_finds on notifications.notice for select
  using ((select acting.system('notifications.cleanup')));
create policy cleanup_removes on notifications.notice for delete
  using ((select acting.system('notifications.cleanup')));
grant delete on notifications.letter to quintet_app;
create index letter_age on notifications.letter (created_at);
create index notice_age on notifications.notice (at);

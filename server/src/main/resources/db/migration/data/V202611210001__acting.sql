-- Whom a transaction acts for. Policies read it through these two functions; wrapping the call in
-- (select ...) makes PostgreSQL evaluate it once per query and not once per row.
create schema acting;
grant usage on schema acting to quintet_app;

create function acting.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;

create function acting.system(variadic purposes text[]) returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.system', true) = any (purposes), false);

grant execute on all functions in schema acting to quintet_app;

-- Ends a statement with an error of this SQLSTATE, and so undoes it: a reservation that does not fit
-- must leave nothing behind, in one round trip.
create function ai.refuse(state text) returns text language plpgsql as $$
begin
  raise exception 'refused' using errcode = state;
end $$;
grant execute on function ai.refuse(text) to quintet_app;

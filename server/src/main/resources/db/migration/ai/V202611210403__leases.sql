-- Slices of budgets and of a provider's calls: a node takes one whole, in one round trip, and hands
-- it out in memory. Nothing is taken that is not there, so no number of nodes can overrun anything.
-- What a node holds never exceeds a sixteenth of what is left: the nearer the end, the smaller, until
-- only what is asked for at least is given out.

-- Takes at least this and at most what is wished for from all four budgets; answers how much, null
-- when there is not even the least, or -1 when a lease that was to grow is no longer there.
-- Locks in the same order as settling: the lease, the server's budgets, the app's; day before month.
create function ai.lease_money(
  lease uuid, is_new boolean, of_app text, on_day text, expires timestamptz,
  in_hand bigint, at_least bigint, wish bigint, caps bigint[])
returns bigint language plpgsql as $$
declare
  scopes text[] := array['server', 'server', of_app, of_app];
  periods text[] := array[on_day, left(on_day, 7), on_day, left(on_day, 7)];
  room bigint;
  slice bigint;
begin
  if not is_new then
    perform 1 from ai.reservation r where r.id = lease for update;
    if not found then
      return -1;
    end if;
  end if;
  insert into ai.budget (scope, period)
    select c.s, c.p from unnest(scopes, periods) with ordinality c (s, p, place) order by c.place
    on conflict do nothing;
  select min(b.most - b.spent - b.reserved) into room from (
    select c.most, b.spent, b.reserved
    from unnest(scopes, periods, caps) with ordinality c (s, p, most, place)
    join ai.budget b on b.scope = c.s and b.period = c.p
    order by c.place for update of b) b;
  if room < at_least then
    return null;
  end if;
  slice := greatest(at_least, least(wish, room / 16 - in_hand));
  update ai.budget b set reserved = b.reserved + slice
    from unnest(scopes, periods) c (s, p) where b.scope = c.s and b.period = c.p;
  if is_new then
    insert into ai.reservation (id, app, day, micro_dollars, expires_at)
      values (lease, of_app, on_day, slice, expires);
  else
    update ai.reservation r set micro_dollars = r.micro_dollars + slice where r.id = lease;
  end if;
  return slice;
end $$;
grant execute on function
  ai.lease_money(uuid, boolean, text, text, timestamptz, bigint, bigint, bigint, bigint[]) to quintet_app;

-- Takes a provider's calls for a minute of a day in the same way. They count as made from then on, also
-- when the node that took them dies.
create function ai.lease_calls(
  of_provider text, on_day text, in_minute text,
  in_hand integer, at_least integer, wish integer, per_day integer, per_minute integer)
returns integer language plpgsql as $$
declare
  room integer;
  slice integer;
begin
  insert into ai.provider_use (provider, period, calls)
    values (of_provider, on_day, 0), (of_provider, in_minute, 0) on conflict do nothing;
  select min(u.most - u.calls) into room from (
    select c.most, u.calls
    from unnest(array[on_day, in_minute], array[per_day, per_minute]) with ordinality c (p, most, place)
    join ai.provider_use u on u.provider = of_provider and u.period = c.p
    order by c.place for update of u) u;
  if room < at_least then
    return null;
  end if;
  slice := greatest(at_least, least(wish, room / 16 - in_hand));
  update ai.provider_use u set calls = u.calls + slice
    where u.provider = of_provider and u.period in (on_day, in_minute);
  return slice;
end $$;
grant execute on function ai.lease_calls(text, text, text, integer, integer, integer, integer, integer)
  to quintet_app;

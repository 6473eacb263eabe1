-- Billing counts from now on; what was counted these days moves along, so that nobody starts anew.
-- The owner is bound by row-level security like everybody; only inside this transaction it is not.
alter table flirtcraft.conversation no force row level security;
alter table billing.meter_use no force row level security;
insert into billing.meter_use (user_id, meter, key, day, used_at)
select user_id, 'flirtcraft.conversations', id::text, counted_day, started_at
from flirtcraft.conversation where counted_day >= current_date - 2
on conflict do nothing;
alter table billing.meter_use force row level security;
alter table flirtcraft.conversation force row level security;

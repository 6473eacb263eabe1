-- A therapist who has read a request also learns that it was taken back.
create policy withdrawn on rebloom.referral for select
  using (provider_id = (select rebloom.practice()) and status = 'withdrawn'
    and seen_at is not null);

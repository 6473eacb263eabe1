-- Erasing an account takes its calls along; what they cost stays in the budgets, without a name.
alter table ai.call add constraint call_user_id_fkey
  foreign key (user_id) references identity.account (id) on delete cascade not valid;
alter table ai.call validate constraint call_user_id_fkey;

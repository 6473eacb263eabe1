-- The Monday, in the person's own calendar, whose notice about the week before has gone out.
alter table rebloom.profile add column week_told_on date;

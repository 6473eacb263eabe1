-- Work for later. The columns are those db-scheduler expects, and two of our own: while a job runs,
-- a second call for the same key is remembered in again_at and again_data, so that it is not lost.
-- Job data holds ids, never words; these tables therefore belong to nobody in particular.
create schema jobs;
grant usage on schema jobs to quintet_app;

create table jobs.scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null check (length(task_instance) <= 200),
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null default false,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int         not null default 0,
  last_heartbeat       timestamptz,
  version              bigint      not null default 1,
  priority             smallint    not null default 0,
  again_at             timestamptz,
  again_data           bytea,
  primary key (task_name, task_instance)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
create index scheduled_tasks_due on jobs.scheduled_tasks (execution_time) where not picked;
create index scheduled_tasks_taken on jobs.scheduled_tasks (last_heartbeat) where picked;
grant select, insert, update, delete on jobs.scheduled_tasks to quintet_app;

-- What failed for good, for an operator to read and to try again.
create table jobs.dead_letter (
  kind      text        not null,
  key       text        not null,
  data      bytea       not null,
  priority  smallint    not null,
  reason    text        not null,
  attempts  int         not null,
  failed_at timestamptz not null,
  primary key (kind, key)
);
create index dead_letter_newest on jobs.dead_letter (failed_at desc);
grant select, insert, update, delete on jobs.dead_letter to quintet_app;

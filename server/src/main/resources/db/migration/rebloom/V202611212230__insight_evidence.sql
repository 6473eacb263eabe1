-- Insights are learnt from sessions and exercises as well; each names those that show it.
alter table rebloom.insight
  add column sessions uuid[] not null default '{}',
  add column runs     uuid[] not null default '{}',
  -- By how many points two groups differ; null where nothing is compared.
  add column effect   real;

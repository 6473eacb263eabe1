-- Which try holds a key: after a lost connection, a request that does not know whether its claim
-- was stored gives back its own and nobody else's.
alter table api.answer add column claim uuid;

-- Bucket4j keeps beside each bucket the number its advisory lock was taken by.
alter table api.bucket add column explicit_lock bigint;
create index bucket_expiry on api.bucket (expires_at);

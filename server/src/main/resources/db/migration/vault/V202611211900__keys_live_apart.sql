-- Wrapped keys live in a database of their own now; the server moves what is here at its start. An
-- older server that still runs must not make a second key for a person whose first one has moved:
-- it fails instead, and nothing is lost.
revoke insert, update on vault.person_key from quintet_app;

"""The peer of GET /api/v1/auth/me on FastAPI: the same token, row-level security and envelope."""
import os
import time
import uuid
from datetime import datetime, timezone

import asyncpg
import jwt
from fastapi import FastAPI, Header, HTTPException
from fastapi.responses import JSONResponse

app = FastAPI()
keys = jwt.PyJWKClient(os.environ["JWKS_URL"])
verified: dict[str, tuple[dict, float]] = {}
pool: asyncpg.Pool


@app.on_event("startup")
async def connect() -> None:
    global pool
    pool = await asyncpg.create_pool(os.environ["DB"], min_size=8, max_size=8)


def claims(token: str) -> dict:
    known = verified.get(token)
    if known and known[1] > time.time():
        return known[0]
    key = keys.get_signing_key_from_jwt(token)
    found = jwt.decode(token, key.key, algorithms=["ES256"], options={"verify_aud": False})
    verified[token] = (found, found["exp"])
    return found


@app.get("/api/v1/auth/me")
async def me(authorization: str = Header()):
    try:
        person = uuid.UUID(claims(authorization.removeprefix("Bearer "))["sub"])
    except jwt.PyJWTError:
        raise HTTPException(401)
    async with pool.acquire() as connection, connection.transaction():
        await connection.fetchval("select set_config('app.user_id', $1, true)", str(person))
        row = await connection.fetchrow(
            """select id, email, display_name, username, gender, country, language, time_zone, guest,
                      created_at
               from identity.account where id = $1""",
            person,
        )
    if row is None:
        raise HTTPException(404)
    data = {k: (str(v) if v is not None and not isinstance(v, (bool, int)) else v) for k, v in row.items()}
    now = datetime.now(timezone.utc).isoformat()
    meta = {"timestamp": now, "request_id": str(uuid.uuid4())}
    return JSONResponse({"success": True, "data": data, "meta": meta})

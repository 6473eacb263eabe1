// The peer of GET /api/v1/auth/me on Fastify: the same token, row-level security and envelope.
import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import pg from 'pg';

if (cluster.isPrimary) {
  cluster.fork();
  cluster.fork();
  process.on('SIGTERM', () => process.exit(0));
} else {
  const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL));
  const pool = new pg.Pool({ connectionString: process.env.DB, max: 8, min: 8 });
  const verified = new Map();
  const app = Fastify();

  async function claims(token) {
    const known = verified.get(token);
    if (known && known.exp * 1000 > Date.now()) return known;
    const { payload } = await jwtVerify(token, keys, { algorithms: ['ES256'] });
    verified.set(token, payload);
    return payload;
  }

  app.get('/api/v1/auth/me', async (request, reply) => {
    let person;
    try {
      person = (await claims((request.headers.authorization ?? '').slice(7))).sub;
    } catch {
      return reply.code(401).send();
    }
    const connection = await pool.connect();
    try {
      await connection.query('begin');
      await connection.query({ name: 'act', text: "select set_config('app.user_id', $1, true)", values: [person] });
      const { rows } = await connection.query({
        name: 'me',
        text: `select id, email, display_name, username, gender, country, language, time_zone, guest,
                      created_at from identity.account where id = $1`,
        values: [person],
      });
      await connection.query('commit');
      if (!rows.length) return reply.code(404).send();
      return {
        success: true,
        data: rows[0],
        meta: { timestamp: new Date().toISOString(), request_id: randomUUID() },
      };
    } catch (e) {
      await connection.query('rollback').catch(() => {});
      throw e;
    } finally {
      connection.release();
    }
  });
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
}

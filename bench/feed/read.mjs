#!/usr/bin/env node
// usage: read.mjs BASE SECONDS TOKEN…: each token's person walks the feeds, up to ten pages deep,
// then all of them guess; prints how long a page and a guess took.
import http from 'node:http';

const [base, seconds, ...tokens] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: tokens.length });
const call = (method, path, token, body) =>
  new Promise((done, fail) => {
    const from = performance.now();
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const request = http.request(base + path, { method, agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (d) => (text += d));
      answer.on('end', () =>
        done({ status: answer.statusCode, ms: performance.now() - from, body: JSON.parse(text) }));
    });
    request.on('error', fail);
    request.end(body && JSON.stringify(body));
  });
const at = (all, q) =>
  all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(q * all.length))]?.toFixed(1);
const show = (name, all, failed, most) => {
  console.log(JSON.stringify({
    name, calls: all.length, p50_ms: at(all, 0.5), p95_ms: at(all, 0.95), p99_ms: at(all, 0.99), failed }));
  return failed === 0 && Number(at(all, 0.95)) <= most;
};
const targets = [];
let good = true;

async function walk(feed, until, token, times) {
  let failed = 0;
  while (performance.now() < until) {
    let cursor = '';
    for (let page = 0; page < 10 && performance.now() < until; page++) {
      const answer = await call('GET', `/api/v1/twotruths/challenges?feed=${feed}${cursor}`, token);
      if (answer.status !== 200) failed++;
      else {
        times.push(answer.ms);
        if (targets.length < 5000) targets.push(...answer.body.data.map((c) => c.id));
      }
      if (!answer.body.meta?.next_cursor) break;
      cursor = `&cursor=${answer.body.meta.next_cursor}`;
    }
  }
  return failed;
}
const everybody = (work) => Promise.all(tokens.map(work)).then((n) => n.reduce((a, b) => a + b, 0));
await everybody((token) => walk('new', performance.now() + 10_000, token, []));
for (const feed of ['new', 'hot', 'hard', 'friends']) {
  const times = [];
  // All walk as themselves; the first one alone follows people.
  const mine = feed === 'friends' ? () => tokens[0] : (token) => token;
  const failed = await everybody((token) =>
    walk(feed, performance.now() + seconds * 1000, mine(token), times));
  good = show(`feed ${feed}`, times, failed, 20) && good;
}
const unique = [...new Set(targets)].slice(0, 400);
const guesses = [];
const refused = await everybody(async (token) => {
  let failed = 0;
  for (const id of unique) {
    const answer = await call('POST', `/api/v1/twotruths/challenges/${id}/guess`, token,
      { guess: 1, confidence: 2, decided_in_ms: 3000 });
    if (answer.status === 201) guesses.push(answer.ms);
    else failed++;
  }
  return failed;
});
good = show('guess', guesses, refused, 25) && good;
process.exit(good ? 0 : 1);

#!/usr/bin/env node
// usage: read.mjs BASE SECONDS TOKEN…: pages of each feed, up to ten deep, then guesses. Each is asked
// for twice over: by all people at once without a pause (how it is when the machine is full), and at
// a steady rate whatever comes back (how long one waits when it is not). Time counts from the moment
// at which a request was due.
import http from 'node:http';

const [base, seconds, ...tokens] = process.argv.slice(2);
const PAGES_A_SECOND = 100;
const GUESSES_A_SECOND = 20;
const DEEP = 10;
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const call = (method, path, token, body) =>
  new Promise((done, fail) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const request = http.request(base + path, { method, agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (d) => (text += d));
      answer.on('end', () => done({ status: answer.statusCode, body: JSON.parse(text) }));
    });
    request.on('error', fail);
    request.end(body && JSON.stringify(body));
  });
const at = (all, q) =>
  all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(q * all.length))]?.toFixed(1);
let good = true;
function show(name, measured, most) {
  const { times, failed } = measured;
  console.log(JSON.stringify({
    name, calls: times.length, p50_ms: at(times, 0.5), p95_ms: at(times, 0.95), p99_ms: at(times, 0.99), failed }));
  good = failed === 0 && Number(at(times, 0.95)) <= most && good;
}

// Each person asks for the next as soon as they have the last; `next` answers null when there is no more.
async function atOnce(next) {
  const measured = { times: [], failed: 0 };
  await Promise.all(tokens.map(async (token, who) => {
    for (let n = 0, one; (one = next(who, n)); n++) await timed(one, token, performance.now(), measured);
  }));
  return measured;
}
async function steadily(rate, many, next) {
  const measured = { times: [], failed: 0 };
  const from = performance.now();
  const all = [];
  for (let n = 0; n < many; n++) {
    const due = from + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((r) => setTimeout(r, wait));
    const who = n % tokens.length;
    all.push(timed(next(who, Math.floor(n / tokens.length)), tokens[who], due, measured));
  }
  await Promise.all(all);
  return measured;
}
async function timed(one, token, due, measured) {
  if (await one(token)) measured.times.push(performance.now() - due);
  else measured.failed++;
}

// Every person has a place of their own in a feed and goes on there.
function walking(feed) {
  const places = tokens.map(() => ({ cursor: '', page: 0 }));
  return (who) => async (token) => {
    const place = places[who];
    // All walk as themselves; the first one alone follows people.
    const answer = await call('GET', `/api/v1/twotruths/challenges?feed=${feed}${place.cursor}`,
      feed === 'friends' ? tokens[0] : token);
    const next = answer.body.meta?.next_cursor;
    place.page = next && place.page + 1 < DEEP ? place.page + 1 : 0;
    place.cursor = place.page ? `&cursor=${next}` : '';
    return answer.status === 200 && answer.body.data.length > 0;
  };
}
const during = (ms, next) => {
  const until = performance.now() + ms;
  return (who, n) => (performance.now() < until ? next(who, n) : null);
};
async function newest(many) {
  const found = [];
  for (let cursor = ''; found.length < many; ) {
    const { body } = await call('GET', `/api/v1/twotruths/challenges?limit=100${cursor}`, tokens[0]);
    found.push(...body.data.map((c) => c.id));
    cursor = `&cursor=${body.meta.next_cursor}`;
  }
  return found;
}
const guessing = (ids) => (who, n) => {
  const id = ids(who, n);
  return id && (async (token) =>
    (await call('POST', `/api/v1/twotruths/challenges/${id}/guess`, token,
      { guess: 1, confidence: 2, decided_in_ms: 3000 })).status === 201);
};

const feeds = ['new', 'hot', 'hard', 'friends'];
for (const feed of feeds) await atOnce(during(3_000, walking(feed)));
for (const feed of feeds)
  show(`feed ${feed}, ${tokens.length} at once`, await atOnce(during(seconds * 1000, walking(feed))), 20);
for (const feed of feeds)
  show(`feed ${feed}, ${PAGES_A_SECOND} a second`,
    await steadily(PAGES_A_SECOND, PAGES_A_SECOND * seconds, walking(feed)), 20);

const each = Math.ceil((GUESSES_A_SECOND * seconds) / tokens.length);
const many = Math.max(300, each);
const all = await newest(3 * many);
// The hardest first: everybody guesses the same challenge in the same moment.
show(`guess, ${tokens.length} at once on the same`, await atOnce(guessing((who, n) => (n < many ? all[n] : null))), 25);
show(`guess, ${tokens.length} at once`, await atOnce(guessing((who, n) =>
  n < many ? all[many + ((n + who * 17) % many)] : null)), 25);
show(`guess, ${GUESSES_A_SECOND} a second`,
  await steadily(GUESSES_A_SECOND, GUESSES_A_SECOND * seconds, guessing((who, n) => all[2 * many + n])), 25);
process.exit(good ? 0 : 1);

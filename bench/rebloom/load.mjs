#!/usr/bin/env node
// usage: load.mjs BASE PEOPLE SECONDS: people who talk at once; prints how long a message took to be
// accepted, and how long until its answer was there (asked for in place, by the other half of them).
import { api, guest } from '../chat/person.mjs';

const [base, people, seconds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const LINES = [
  'Work has been a lot this week and I keep lying awake thinking about it.',
  'My sister called yesterday, and for once we did not argue.',
  'I tried the breathing thing. It helped a little, then my thoughts came back.',
  'I do not know why I get so nervous before every meeting.',
  'Today was better than yesterday, I went outside for half an hour.',
  'Sometimes I feel like everybody else has it figured out except me.',
  'I slept six hours, that is more than last week.',
  'What could I do when the worry starts in the evening?',
];
const talks = [];
for (let i = 0; i < people; i++) {
  const call = api(base, await guest(base));
  await call('PUT', '/api/v1/rebloom/profile', { age_range: '25-34', goals: ['anxiety'] });
  const { data } = await call('POST', '/api/v1/rebloom/sessions', {});
  talks.push({ call, id: data.session.id });
}
const accepted = [];
const answered = [];
let failed = 0;
let missing = 0;
const warmUntil = performance.now() + 15_000;
const until = warmUntil + seconds * 1000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function talk({ call, id }, number) {
  await pause((number / people) * 3000); // they don't all press Enter in the same millisecond
  const waits = number % 2 === 1;
  for (let turn = 0; performance.now() < until; turn++) {
    const from = performance.now();
    try {
      const { data } = await call(
        'POST', `/api/v1/rebloom/sessions/${id}/messages`,
        { content: LINES[(turn + number) % LINES.length] }, waits ? { Prefer: 'wait=10' } : {});
      if (from > warmUntil) (waits ? answered : accepted).push(performance.now() - from);
      if (waits && !data.reply) missing++;
    } catch (e) {
      failed++;
      if (failed < 4) console.error(e.message);
    }
    await pause(3000);
  }
}
await Promise.all(talks.map(talk));
const at = (all, q) => all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(q * all.length))]?.toFixed(1);
console.log(JSON.stringify({
  accepted: accepted.length, p50_ms: at(accepted, 0.5), p95_ms: at(accepted, 0.95), p99_ms: at(accepted, 0.99),
  answered: answered.length, answer_p50_ms: at(answered, 0.5), answer_p95_ms: at(answered, 0.95),
  failed, without_answer: missing,
}));
process.exit(failed || missing ? 1 : 0);

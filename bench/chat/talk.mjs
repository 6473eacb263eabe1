#!/usr/bin/env node
// usage: talk.mjs BASE TOKEN MESSAGES: one person practises one conversation and prints it.
import { api, begin, LINES } from './person.mjs';

const [base, token, count] = process.argv.slice(2);
const call = api(base, token);
const conversation = await begin(call, 'green');
for (let i = 0; i < Number(count); i++) {
  const content = LINES[i % LINES.length];
  const { data } = await call('POST', `/conversations/${conversation}/messages`, { content }, { Prefer: 'wait=10' });
  console.log(`me: ${content}`);
  for (const line of data.reply ?? []) console.log(`them: ${line.content}`);
}

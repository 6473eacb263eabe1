// A person who practises, as the benchmarks need one.
import http from 'node:http';

export const LINES = [
  'Hi! Is this seat taken, or are you saving it for somebody lucky?',
  'I just came from a walk along the river, it was freezing but beautiful.',
  'What are you working on? You look so focused.',
  'Ha, I tried that once and failed spectacularly. How did you get into it?',
  'My sister does something similar, she swears by getting up at five.',
  'So what would you do with a completely free Saturday?',
  'That sounds lovely. I would probably cook something slow and read.',
  'What is the best thing you have eaten this month?',
];

/** Calls the API over kept connections; resolves to the envelope, throws on failure. */
export function api(base, token) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const root = new URL(base);
  return (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const full = path.startsWith('/api') ? path : `/api/v1/flirtcraft${path}`;
      const request = http.request(
        {
          agent, host: root.hostname, port: root.port, method, path: full,
          headers: {
            Authorization: `Bearer ${token}`,
            ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
            ...headers,
          },
        },
        (response) => {
          let all = '';
          response.setEncoding('utf8');
          response.on('data', (d) => (all += d));
          response.on('end', () =>
            response.statusCode < 300
              ? resolve(all ? JSON.parse(all) : {})
              : reject(new Error(`${method} ${full} ${response.statusCode} ${all}`)));
        });
      request.on('error', reject);
      request.end(text);
    });
}

/** A guest's token. */
export async function guest(base) {
  const response = await fetch(`${base}/api/v1/auth/guest`, {
    method: 'POST',
    headers: { 'X-Client': 'native', 'Content-Type': 'application/json' },
    body: JSON.stringify({ language: 'en', time_zone: 'UTC' }),
  });
  return (await response.json()).data.access_token;
}

/** Fills the profile and starts a conversation; returns its id. */
export async function begin(call, difficulty) {
  await call('PUT', '/profile', {
    age: 30, target_gender: 'randomized', target_age_min: 25, target_age_max: 40,
    skill_goals: ['conversation_starters'],
  });
  const { data } = await call('POST', '/conversations', { scenario_type: 'coffee_shop', difficulty_level: difficulty });
  return data.id;
}

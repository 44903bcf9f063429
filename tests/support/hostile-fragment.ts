import { notices, server } from './fixture-site.ts';

const entries = {
  [`values/${server.name}`]: [Date.now(), 'evil.example'],
  [`done/${notices.id}`]: [Date.now(), notices.steps.server],
};
const payload = { version: 2, journey: '0'.repeat(32), mark: '1'.repeat(32), entries };

/** The fragment of a link by which a stranger offers a value and a tick. */
export const hostileFragment = `#${notices.steps.server}&fieldbook=${btoa(JSON.stringify(payload)).replace(/=+$/, '')}`;

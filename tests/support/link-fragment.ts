import { notices, server } from './fixture-site.ts';

/** The fragment of a link that a page of another session, or a stranger, made of these entries. */
export function fragmentOf(entries: Readonly<Record<string, string>>, more: object = {}): string {
  const stamped = Object.entries(entries).map(
    ([name, text]) => [name, [Date.now(), text]] as const,
  );
  const payload = {
    version: 2,
    journey: '0'.repeat(32),
    mark: '1'.repeat(32),
    entries: Object.fromEntries(stamped),
    ...more,
  };
  return `#${notices.steps.server}&fieldbook=${btoa(JSON.stringify(payload)).replace(/=+$/, '')}`;
}

/** The fragment of a link by which a stranger offers a value and a tick. */
export const hostileFragment = fragmentOf({
  [`values/${server.name}`]: 'evil.example',
  [`done/${notices.id}/${notices.steps.server}`]: 'done',
});

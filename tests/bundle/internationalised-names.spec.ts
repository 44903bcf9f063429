import { domains, notices, server } from '../support/fixture-site.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { expect, test } from './reader.ts';

const runbook = `en/${notices.id}/index.html`;

/** What is typed, and what stands in the command: nothing where the value is refused. */
const names = [
  ['www.faß.de', undefined, 'www.xn--fa-hia.de'],
  ['www.FAẞ.de', undefined, 'www.xn--fa-hia.de'],
  ['www.βόλος.com', undefined, 'www.xn--nxasmm1c.com'],
  ['www.نامه\u200cای.com', undefined, 'www.xn--mgba3gch31f060k.com'],
  ['www.xn--fa-hia.de', 'www.xn--fa-hia.de', 'www.faß.de'],
  ['www.bücher.example', 'www.xn--bcher-kva.example', 'www.bücher.example'],
  ['www.ΒΌΛΟΣ.com', 'www.xn--nxasmq6b.com', 'www.βόλοσ.com'],
  ['www.xn--a.com', undefined, 'xn--a'],
] as const;

test('a name is the same in every browser, or refused with the form to type', async ({
  page,
  open,
}) => {
  await open(runbook);
  for (const [typed, sent, said] of names) {
    await field(page, server.name).fill(typed);
    const advice = sent === undefined ? '[data-problem]' : '[data-notice]';
    await expect(page.locator(`[data-field="${server.name}"] ${advice}`)).toContainText(said);
    const value = valueIn(page, notices.commands.testNotice, server.name);
    await expect(value).toHaveAttribute('data-state', sent === undefined ? 'wrong' : 'set');
    if (sent !== undefined) await expect(value).toHaveText(sent);
  }
});

test('what a stored name reads is there when the page opens again', async ({ page, open }) => {
  await open(runbook);
  await field(page, domains.name).fill('xn--bcher-kva.example, 회사.한국');
  await open(runbook);
  await expect(page.locator(`[data-field="${domains.name}"] [data-notice]`)).toContainText(
    'bücher.example, 회사.한국',
  );
});

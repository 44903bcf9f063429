import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, suite, test } from 'node:test';
import { freePort } from '../support/free-port.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const page = 'en/disk-notices/';
const runbook = 'content/runbooks/disk-notices';

/** Asks until the answer is there: until then, it asks again and again. */
async function until(isThere: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await isThere())) {
    assert.ok(performance.now() < deadline, what);
    await pause(50);
  }
}

suite('npm run dev', () => {
  const project = new ProjectCopy();
  let url = '';
  let output = '';
  let server: ChildProcess | undefined;

  before(async () => {
    const port = await freePort();
    url = `http://localhost:${port}/`;
    const { folder: cwd, env } = project;
    server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', `${port}`], {
      cwd,
      env,
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    await until(
      () => output.includes(url) && output.includes('checked'),
      `no address, or no word of the check, in: ${output}`,
    );
  });

  after(async () => {
    if (server?.kill('SIGINT')) await once(server, 'close');
    project.remove();
  });

  const shows = (text: string) =>
    until(async () => {
      const response = await fetch(url + page);
      return (await response.text()).includes(text);
    }, `${page} does not show ${text}; the terminal says: ${output}`);

  test('says that the content is checked, and the address', async () => {
    assert.deepEqual(output.trim().split('\n').sort(), [
      `Fieldbook is at ${url} (Ctrl C stops it)`,
      'content: checked',
    ]);
    await shows('FQDN of the file server');
    assert.equal(output.split('\n').length, 3, output);
  });

  const changes: [file: string, from: string | RegExp, to: string, shown: string][] = [
    ['content/parameters.yaml', 'en: FQDN of the file server', 'en: Name of it', 'Name of it'],
    [`${runbook}/runbook.yaml`, 'reviewed: 2026-11-01', 'reviewed: 2026-10-17', '2026-10-17'],
    [`${runbook}/en.mdx`, 'A full disk stops', 'No space left stops', 'No space left stops'],
    ['content/interface/en.yaml', /skip: .*/, 'skip: Go on to the text', 'Go on to the text'],
    [`${runbook}/commands/test-relay.ps1`, /^/, '# Asks the relay\n', 'Asks the relay'],
  ];

  for (const [file, from, to, shown] of changes) {
    test(`shows a change of ${file} when the page is loaded again`, async () => {
      project.change(file, from, to);
      await shows(shown);
    });
  }

  test('search follows a change', async () => {
    project.change(`${runbook}/en.mdx`, /^title: .*/m, 'title: Notice zirkel disks');
    await until(async () => {
      await fetch(`${url}pagefind/x-en_parts.json`);
      const titles = await fetch(`${url}pagefind/titles/x-en_titles.json`);
      return (await titles.text()).includes('Notice zirkel disks');
    }, 'the titles of the index are the old ones');
  });

  test('names a mistake in the terminal, and says when it is mended', async () => {
    output = '';
    project.change(`${runbook}/runbook.yaml`, 'minutes: 40', 'minutes: some');
    await until(() => output.includes('found "some"'), 'no message');
    assert.match(
      // The check of the change before may end only now.
      output.replace(/^content: checked\n/, ''),
      /^content\/runbooks\/disk-notices\/runbook\.yaml:5:1: found "some" at `minutes`/,
    );
    output = '';
    project.change(`${runbook}/runbook.yaml`, 'minutes: some', 'minutes: 40');
    await until(() => output.includes('content: checked'), 'no word of the content');
  });
});

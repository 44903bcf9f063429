import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/support/free-port.ts';

/** How long an author waits, in milliseconds. */
export interface DevTimes {
  /** From the start of the command to the first page. */
  readonly start: number;
  /** For the index of a language that nobody has searched in. */
  readonly firstIndex: number;
  /** From the saving of a command to its page, once for each save. */
  readonly page: readonly number[];
  /** From the saving of a command to the lists of the index in which it is. */
  readonly index: readonly number[];
}

const saves = 9;

/** Serves some content as `npm run dev` does, saves a command again and again, and takes the times. */
export async function measureDev(content: string): Promise<DevTimes> {
  const port = String(await freePort());
  const root = `http://localhost:${port}/`;
  const begun = performance.now();
  const child = spawn(process.execPath, [resolve('scripts/astro.ts'), 'dev', '--port', port], {
    env: { ...process.env, FIELDBOOK_CONTENT: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    return await timesOf(root, content, begun);
  } finally {
    child.kill('SIGINT');
    await once(child, 'close');
  }
}

async function timesOf(root: string, content: string, begun: number): Promise<DevTimes> {
  const [command = ''] = globSync('runbooks/*/commands/*.ps1', { cwd: content }).sort();
  const [, runbook = ''] = command.split(/[\\/]/);
  const file = join(content, command);
  const text = readFileSync(file, 'utf8');
  const page = `${root}en/${runbook}/`;
  await until(async () => (await fetch(page)).ok);
  const start = performance.now() - begun;
  const firstIndex = await timeOf(() => indexOf(root));
  const times = { page: [] as number[], index: [] as number[] };
  for (let save = 0; save < saves; save += 1) {
    // What the save before has set going is done: an author reads before the next one.
    await pause(1000);
    const word = `zirkel${String(save)}`;
    const saved = performance.now();
    writeFileSync(file, `# ${word}\n${text}`);
    await until(async () => (await (await fetch(page)).text()).includes(word));
    times.page.push(performance.now() - saved);
    await indexOf(root);
    times.index.push(performance.now() - saved);
  }
  return { start, firstIndex, ...times };
}

/** Asks for what a page asks for before it can search. */
async function indexOf(root: string): Promise<void> {
  for (const list of ['parts.json', 'x-en_parts.json']) {
    const response = await fetch(`${root}pagefind/${list}`);
    if (!response.ok) throw new Error(`${list}: ${String(response.status)}`);
    await response.text();
  }
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Asks until the answer is there; a server that does not listen yet gives none. */
async function until(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere().catch(() => false))) await pause(10);
}

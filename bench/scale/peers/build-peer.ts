import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { watchStage, type Stage } from '../run-build.ts';
import type { Peer } from './peers.ts';
import type { PlainPage } from './text.ts';

/** What another generator took, or why it could not be measured. */
export type PeerResult = { readonly name: string } & (
  { readonly stage: Stage } | { readonly problem: string }
);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function run(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<{ stage: Stage; problem?: string }> {
  const path = [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: path,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
  const end = watchStage(program, () => child.pid ?? 0);
  const failure = await Promise.race([
    once(child, 'close').then(([code]) => (code === 0 ? undefined : problemIn(said))),
    once(child, 'error').then(() => `${program} is not on this machine`),
  ]).catch(String);
  const stage = end();
  return failure === undefined ? { stage } : { stage, problem: failure };
}

/** The line of an output that says what went wrong. */
function problemIn(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? lines.findLast((line) => line !== '') ?? '';
}

/** Writes the project of a generator into a folder, and installs what it needs; says what kept it from that. */
export async function preparePeer(
  peer: Peer,
  pages: readonly PlainPage[],
  folder: string,
): Promise<string | undefined> {
  for (const [path, text] of Object.entries(peer.files)) write(join(folder, path), text);
  for (const page of pages) {
    const head = `---\ntitle: ${JSON.stringify(page.title)}\ndescription: ${JSON.stringify(page.summary)}\n---\n`;
    write(join(folder, peer.fileOf(page)), `${head}${page.body}`);
  }
  write(join(folder, 'package.json'), '{ "private": true }\n');
  if (peer.packages.length === 0) return undefined;
  const { problem } = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', ...peer.packages],
    folder,
  );
  return problem === undefined ? undefined : `cannot be installed: ${problem}`;
}

/** Builds the prepared project of a generator from nothing. */
export async function buildPeer(peer: Peer, folder: string): Promise<PeerResult> {
  for (const made of [
    'dist',
    'build',
    'public',
    '.astro',
    '.docusaurus',
    '.vitepress/dist',
    '.vitepress/cache',
  ])
    if (existsSync(join(folder, made))) rmSync(join(folder, made), { recursive: true });
  const [program, ...args] = peer.command;
  const { stage, problem } = await run(program, args, folder);
  const { name } = peer;
  return problem === undefined ? { name, stage: { ...stage, name } } : { name, problem };
}

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import { startPowerShell } from './start.ts';

const answerSchema = z.object({
  code: z.nullable(z.number()),
  output: z.array(z.string()),
  failure: z.nullable(z.string()),
});

/** What a script left: the number it gave to `exit`, what it wrote, the error that ended it. */
export type Answer = z.output<typeof answerSchema>;

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

const waiting: Waiting[] = [];
let session: ChildProcessWithoutNullStreams | undefined;

function start(): ChildProcessWithoutNullStreams {
  const child = startPowerShell(join(import.meta.dirname, 'session.ps1'));
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  createInterface(child.stdout).on('line', take);
  child.once('error', failAll);
  child.once('close', () => {
    failAll(new Error(`PowerShell ended. ${complaint}`));
  });
  return child;
}

function take(line: string): void {
  const next = waiting.shift();
  try {
    next?.done(parseWith(answerSchema, JSON.parse(line), 'session.ps1'));
  } catch {
    next?.failed(new Error(`PowerShell answered what is no answer: ${line}`));
  }
}

function failAll(error: Error): void {
  for (const { failed } of waiting.splice(0)) failed(error);
}

/** Runs a script in the run's one PowerShell, apart from every other script; starting one for each takes most of the time. */
export async function runScript(
  script: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Promise<Answer> {
  session ??= start();
  const answer = new Promise<Answer>((done, failed) => waiting.push({ done, failed }));
  session.stdin.write(`${JSON.stringify({ script, parameters })}\n`);
  return answer;
}

after(() => session?.stdin.end());

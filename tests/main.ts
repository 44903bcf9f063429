import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run/command.ts';
import { endChildrenOnSignal } from '../scripts/run/signals.ts';
import { readRequest, usage } from './support/runner/request.ts';
import { oneFailure, tallyText, total } from './support/runner/tally.ts';
import { duration, print, showProgress } from '../scripts/run/terminal.ts';
import type { Outcome, Part } from './support/runner/parts.ts';
import type { Tally } from './support/runner/tally.ts';

async function outcomeOf(part: Part): Promise<Outcome> {
  try {
    if (part.isBuildNeeded && !existsSync(join(root, 'dist/404.html'))) {
      throw new Error(`The site is not built: npm test -- build ${part.name}`);
    }
    return await part.run();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return { tally: oneFailure };
  }
}

async function runPart(part: Part): Promise<Tally> {
  const start = performance.now();
  showProgress(`${part.name}: ${part.about}`);
  const { tally, by } = await outcomeOf(part);
  const count = tally.passed + tally.failed + tally.skipped;
  const result = count === 0 ? 'done' : tallyText(tally);
  const time = duration(performance.now() - start);
  print(`${part.name}: ${[result, time].join(', ')}${by === undefined ? '' : ` (${by})`}`);
  return tally;
}

/** Runs parts in their order; those of a row are started when their turn comes, and not waited for until the end. */
async function runParts(parts: readonly Part[]): Promise<number> {
  const tallies: Tally[] = [];
  const rows = new Map<string, Promise<unknown>>();
  for (const part of parts) {
    const count = async () => {
      const tally = await runPart(part);
      tallies.push(tally);
      return tally;
    };
    if (part.row !== undefined) {
      rows.set(part.row, (rows.get(part.row) ?? Promise.resolve()).then(count));
      continue;
    }
    const { failed } = await count();
    if (part.stops !== true) continue;
    await Promise.all(rows.values());
    if (failed > 0) break;
  }
  await Promise.all(rows.values());
  const sum = total(tallies);
  console.log(`\n${tallyText(sum)}`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

/** Runs the parts named on the command line, or all of them: `npm test`, `npm test -- unit`. */
async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2));
  if (request.kind === 'help') {
    console.log(usage());
    return 0;
  }
  if (request.kind === 'unknown') {
    console.error(`No such part: ${request.words.join(', ')}.\n\n${usage()}`);
    return 2;
  }
  if (request.isFull) process.env['FIELDBOOK_FULL'] = '1';
  return runParts(request.parts);
}

endChildrenOnSignal();
process.exitCode = await main();

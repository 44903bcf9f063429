import { stages } from './support/runner/stages.ts';
import { closingLine, nothing, total } from './support/runner/tally.ts';
import type { Stage } from './support/runner/stages.ts';
import type { Tally } from './support/runner/tally.ts';

function chosen(names: readonly string[]): readonly Stage[] {
  const known = stages.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${known.join(', ')}.`);
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}

async function runStage(stage: Stage): Promise<Tally> {
  const start = performance.now();
  console.log(`\n== ${stage.title}`);
  try {
    return await stage.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...nothing, failed: 1 };
  } finally {
    console.log(`== ${stage.title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Runs the parts named on the command line, or all of them: `npm test`, `npm test -- unit`. */
async function main(): Promise<number> {
  const tallies: Tally[] = [];
  for (const stage of chosen(process.argv.slice(2))) {
    const tally = await runStage(stage);
    tallies.push(tally);
    if (stage.stops && tally.failed > 0) break;
  }
  const sum = total(tallies);
  console.log(`\n${closingLine(sum)}`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

process.exitCode = await main();

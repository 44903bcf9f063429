import { availableParallelism } from 'node:os';
import { importsBelow } from './imports.ts';
import { cyclesIn, wrongArrows } from './layers.ts';
import { endChildrenOnSignal } from '../run/signals.ts';
import { contentCheck } from '../run/content-check.ts';
import { collectScript } from '../run/child.ts';
import { supplyProblems } from './supply.ts';
import { runTool, type Outcome } from './tool.ts';

async function checkContent(): Promise<Outcome> {
  const { code, output } = await collectScript(contentCheck);
  return { ok: code === 0, output };
}

function checkLayers(): Promise<Outcome> {
  const imports = importsBelow('.');
  const problems = [...wrongArrows(imports), ...cyclesIn(imports)];
  return Promise.resolve({ ok: problems.length === 0, output: problems.join('\n') });
}

function checkSupply(): Promise<Outcome> {
  const problems = supplyProblems('.');
  return Promise.resolve({ ok: problems.length === 0, output: problems.join('\n') });
}

const astro = 'astro/bin/astro.mjs';
const tsc = 'typescript/bin/tsc';
const prettier = 'prettier/bin/prettier.cjs';

/** The parts in their order: the longest first, so that none is left to run alone. */
const parts: Readonly<Record<string, () => Promise<Outcome>>> = {
  lint: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  content: checkContent,
  layers: checkLayers,
  supply: checkSupply,
  // `astro check` judges .ts and .astro files alike.
  types: () => runTool(astro, ['check', '--noSync', '--minimumFailingSeverity', 'hint']),
  // Code for browsers may use no more of the language than Chromium 109 has.
  'browser-types': () => runTool(tsc, ['-p', 'tsconfig.browser.json']),
  // Code that pages, checks and tests share may ask neither a page nor Node for anything.
  'pure-types': () => runTool(tsc, ['-p', 'tsconfig.pure.json']),
  format: () => runTool(prettier, ['--check', '--log-level', 'warn', '.']),
  unused: () => runTool('knip/bin/knip.js', ['--no-config-hints']),
};

/** The parts that read the types which Astro makes: those must be whole before two parts work at once. */
const readsAstroTypes = new Set(['types', 'browser-types', 'pure-types', 'lint']);

/** Runs a part; an error of the part itself counts as its failure, so that the others still run. */
async function outcomeOf(name: string): Promise<Outcome> {
  try {
    return (await parts[name]?.()) ?? { ok: false, output: 'There is no such part.' };
  } catch (error) {
    return {
      ok: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Runs parts side by side, says what came of each as soon as it is known, and gives the names of those that failed. */
async function failedOf(names: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  const waiting = names.values();
  const runWaiting = async () => {
    for (const name of waiting) {
      const { ok, output } = await outcomeOf(name);
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
      if (ok) continue;
      failed.push(name);
      console.log(`\n${output}\n`);
    }
  };
  // Each part works on one processor, and needs about 1 GB.
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runWaiting));
  return failed;
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  endChildrenOnSignal();
  const names = asked.length > 0 ? asked : Object.keys(parts);
  if (names.some((name) => readsAstroTypes.has(name))) {
    const { ok, output } = await runTool(astro, ['sync']);
    if (!ok) {
      console.log(`FAIL astro sync\n\n${output}\n`);
      process.exitCode = 1;
      return;
    }
  }
  const failed = await failedOf(names);
  if (failed.length === 0) return;
  console.log(`\nThe check failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

await main();

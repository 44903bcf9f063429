import { formatDiagnostic } from '../../src/diagnostic.ts';
import { contentRoot } from '../../src/content/read/folders.ts';
import { findContentProblems } from '../../src/content/checks/index.ts';
import { importsBelow } from './imports.ts';
import { cyclesIn, wrongArrows } from './layers.ts';
import { endChildrenOnSignal } from '../run/signals.ts';
import { runTool, type Outcome } from './tool.ts';

async function checkContent(): Promise<Outcome> {
  const diagnostics = await findContentProblems(contentRoot());
  const output = diagnostics.map(formatDiagnostic).join('\n');
  return { name: 'content', ok: diagnostics.length === 0, output };
}

function checkLayers(): Promise<Outcome> {
  const imports = importsBelow('.');
  const problems = [...wrongArrows(imports), ...cyclesIn(imports)];
  const outcome = { name: 'layers', ok: problems.length === 0, output: problems.join('\n') };
  return Promise.resolve(outcome);
}

/** The parts in order; types cover .ts and .astro files alike. */
const parts: readonly (() => Promise<Outcome>)[] = [
  checkContent,
  checkLayers,
  () => runTool('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'hint']),
  // What browsers run may use no more of the language than Chromium 109 has.
  () => runTool('types in browsers', 'typescript/bin/tsc', ['-p', 'tsconfig.browser.json']),
  // Code that pages, checks and tests share may ask neither a page nor Node for anything.
  () => runTool('types of pure code', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']),
  () => runTool('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  () => runTool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  () => runTool('unused code', 'knip/bin/knip.js', []),
];

endChildrenOnSignal();
const outcomes: Outcome[] = [];
for (const part of parts) {
  const outcome = await part();
  outcomes.push(outcome);
  console.log(`${outcome.ok ? 'ok  ' : 'FAIL'} ${outcome.name}`);
  if (!outcome.ok) console.log(`\n${outcome.output}\n`);
}

const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
if (failed.length > 0) {
  console.log(`\nThe check failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

import { formatDiagnostic } from '../../src/diagnostic.ts';
import { contentRoot } from '../../src/content/read/folders.ts';
import { findContentProblems } from '../../src/content/checks/index.ts';
import { runTool, type Outcome } from './tool.ts';

async function checkContent(): Promise<Outcome> {
  const diagnostics = await findContentProblems(contentRoot());
  const output = diagnostics.map(formatDiagnostic).join('\n');
  return { name: 'content', ok: diagnostics.length === 0, output };
}

/** The parts in order; types cover .ts and .astro files alike. */
const parts: readonly (() => Promise<Outcome>)[] = [
  checkContent,
  () => runTool('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'hint']),
  // What browsers run may use no more of the language than Chromium 109 has.
  () => runTool('types in browsers', 'typescript/bin/tsc', ['-p', 'tsconfig.browser.json']),
  () => runTool('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  () => runTool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  () => runTool('unused code', 'knip/bin/knip.js', []),
];

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

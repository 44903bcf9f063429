import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportMemory } from './bundle/memory.ts';
import { reportBundles } from './bundle/report.ts';
import { readDevOptions, reportDev } from './dev/report.ts';
import { readFirstQueryOptions, reportFirstQueries } from './first-query/report.ts';
import { readKnownItemOptions } from './known-items/options.ts';
import { reportKnownItems } from './known-items/report.ts';
import { reportLoad } from './load/report.ts';
import { readScaleOptions } from './scale/options.ts';
import { reportOpening } from './opening/report.ts';
import { reportScale } from './scale/report.ts';
import { percentile } from './percentile.ts';
import { measureTyping, setting } from './typing/measure.ts';

const dist = resolve(process.env['FIELDBOOK_DIST'] ?? 'dist');
const budget = 16;

const ms = (time: number): string => `${time.toFixed(1)} ms`;

async function reportTyping(): Promise<boolean> {
  const { places, update, layout } = await measureTyping(dist);
  const measured = percentile(update, 0.95);
  const verdict = measured < budget ? 'within' : 'OVER';
  console.log(`Typing into a field with ${places} places, CPU slowed ${setting.slowdown}×`);
  console.log(`  keys timed               ${update.length}`);
  console.log(`  update, median           ${ms(percentile(update, 0.5))}`);
  console.log(
    `  update, 95th percentile  ${ms(measured)}  (${verdict} the budget of ${budget} ms)`,
  );
  console.log(`  and layout, 95th         ${ms(percentile(layout, 0.95))}`);
  return measured < budget;
}

const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  typing: reportTyping,
  bundles: () => reportBundles(dist),
  memory: () => reportMemory(dist),
  load: () => reportLoad(dist),
  opening: () => reportOpening(dist),
};

interface OwnSite<T> {
  readonly usage: string;
  readonly read: (args: readonly string[]) => T;
  readonly report: (options: T) => Promise<boolean>;
}

async function run<T>(
  { usage, read, report }: OwnSite<T>,
  args: readonly string[],
): Promise<number> {
  let options: T;
  try {
    options = read(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Usage: npm run bench -- ${usage}`);
    return 2;
  }
  return (await report(options)) ? 0 : 1;
}

/** Parts that build sites of their own, and run only by their name. */
const ownSites: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  scale: (args) =>
    run(
      {
        usage:
          'scale [N] [--rounds R] [--no-bundles] [--peers] [--again] [--titles FILE] [--json FILE]',
        read: readScaleOptions,
        report: reportScale,
      },
      args,
    ),
  dev: (args) => run({ usage: 'dev [N]', read: readDevOptions, report: reportDev }, args),
  'first-query': (args) =>
    run(
      { usage: 'first-query [N]', read: readFirstQueryOptions, report: reportFirstQueries },
      args,
    ),
  'known-items': (args) =>
    run(
      {
        usage: 'known-items [N] [--titles FILE] [--sample K] [--json FILE]',
        read: readKnownItemOptions,
        report: reportKnownItems,
      },
      args,
    ),
};

/**
 * Measures what the project promises, prints it beside the promise, and fails when it is not kept: `npm run bench -- typing`.
 * `npm run bench -- scale 250` builds a site of its own, and is not among the parts that run without a name.
 */
async function main(): Promise<number> {
  const [part = '', ...rest] = process.argv.slice(2);
  const own = Object.hasOwn(ownSites, part) ? ownSites[part] : undefined;
  if (own) return own(rest);
  if (!existsSync(join(dist, setting.source))) {
    console.error(`${dist} holds no built site. Build it first: npm run build`);
    return 2;
  }
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(
      `No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}; ${Object.keys(ownSites).join(' and ')} run alone, as the first word.`,
    );
    return 2;
  }
  let isKept = true;
  for (const [name, report] of Object.entries(parts)) {
    if (named.length > 0 && !named.includes(name)) continue;
    isKept = (await report()) && isKept;
  }
  return isKept ? 0 : 1;
}

process.exitCode = await main();

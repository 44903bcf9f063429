import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../src/locales.ts';
import { percentile } from '../percentile.ts';
import type { PeerResult } from './peers/build-peer.ts';
import { preparePeers } from './peers/prepare-peers.ts';
import { runBuild, type Stage } from './run-build.ts';
import { megabytes, row, wholeOf } from './stage-row.ts';
import { againRows, buildAgain, type AgainResult } from './again.ts';
import { generateContent } from './site/generate.ts';
import type { GivenTitles } from './site/given-titles.ts';
import { measureReading, readingRows, type Reading } from './reading/measure.ts';
import { sizesOf, type SiteSizes } from './sizes.ts';

/** What `npm run bench -- scale` is asked for. */
export interface ScaleOptions {
  readonly runbooks: number;
  readonly rounds: number;
  readonly hasBundles: boolean;
  /** Whether other generators build the same text in turn. */
  readonly hasPeers: boolean;
  /** Whether the site is built once more after a change of one command. */
  readonly isBuiltAgain: boolean;
  /** Titles from outside for the first of the runbooks. */
  readonly titles: readonly GivenTitles[];
  /** A file for the results as JSON. */
  readonly json?: string;
}

/** The medians of several builds of one generated site. */
interface ScaleResult {
  readonly runbooks: number;
  readonly pages: number;
  readonly rounds: number;
  readonly stages: readonly Stage[];
  readonly whole: Stage;
  readonly sizes: SiteSizes;
  /** What a reader waits for and loads. */
  readonly reading: Reading;
  /** What a build after a change of one command took and changed. */
  readonly again: AgainResult | undefined;
  /** The same text in other generators. */
  readonly peers: readonly PeerResult[];
}

const median = (values: readonly number[]): number => percentile([...values], 0.5);

/** The medians of one stage in several builds. */
function medianOf(name: string, stages: readonly Stage[]): Stage {
  return {
    name,
    seconds: median(stages.map(({ seconds }) => seconds)),
    processor: median(stages.map(({ processor }) => processor)),
    bytes: median(stages.map(({ bytes }) => bytes)),
  };
}

function medians(rounds: readonly (readonly Stage[])[]): Stage[] {
  const [first = []] = rounds;
  return first.map(({ name }, index) =>
    medianOf(
      name,
      rounds.flatMap((stages) => stages[index] ?? []),
    ),
  );
}

async function measure({
  runbooks,
  rounds,
  hasBundles,
  hasPeers,
  isBuiltAgain,
  titles,
}: ScaleOptions): Promise<ScaleResult> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-scale-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const generated = generateContent(content, runbooks, titles);
    const read = generated[Math.floor(generated.length / 2)];
    if (read === undefined) throw new Error('The site has no runbook.');
    const goesOn = titles.length > 0;
    const builds: (readonly Stage[])[] = [];
    const others = hasPeers ? await preparePeers(content, join(folder, 'peers')) : [];
    const peers: PeerResult[][] = others.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      builds.push(await runBuild(content, site, { hasBundles, goesOn }));
      // In turn, so that what else the machine does meets all alike.
      for (const [index, build] of others.entries()) peers[index]?.push(await build());
    }
    return {
      runbooks,
      pages: runbooks * locales.length,
      rounds,
      stages: medians(builds),
      whole: medianOf('whole build', builds.map(wholeOf)),
      sizes: sizesOf(site),
      reading: await measureReading(site, read),
      again: isBuiltAgain ? await buildAgain(content, folder, { hasBundles, goesOn }) : undefined,
      peers: peers.flatMap(peerMedian),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The medians of a generator's builds, or the first problem. */
function peerMedian(results: readonly PeerResult[]): PeerResult[] {
  const problem = results.find((result) => 'problem' in result);
  const stages = results.flatMap((result) => ('stage' in result ? result.stage : []));
  const [first] = results;
  if (problem !== undefined || first === undefined) return problem === undefined ? [] : [problem];
  return [{ name: first.name, stage: medianOf(first.name, stages) }];
}

function peerRows(peer: PeerResult, pages: number, whole: Stage): string[] {
  if ('problem' in peer) return [`  ${peer.name.padEnd(15)} not measured: ${peer.problem}`];
  const { seconds, processor } = peer.stage;
  const ratios = `${(whole.seconds / seconds).toFixed(2)} of its time, ${(whole.processor / processor).toFixed(2)} of its processor time`;
  return [row(peer.stage, pages), `  ${''.padEnd(15)} Fieldbook takes ${ratios}`];
}

function table({
  runbooks,
  pages,
  rounds,
  stages,
  whole,
  sizes,
  reading,
  again,
  peers,
}: ScaleResult): string {
  return [
    `${runbooks} generated runbooks in ${locales.length} languages, ${pages} pages; medians of ${rounds} builds`,
    'time, pages a second, processor time, the most memory:',
    ...[...stages, whole].map((stage) => row(stage, pages)),
    ...Object.entries(sizes).map(
      ([name, size]: [string, number]) => `  ${name.padEnd(15)} ${megabytes(size).padStart(12)}`,
    ),
    ...readingRows(reading),
    ...(again ? againRows(again) : []),
    ...(peers.length > 0 ? ['the same text in other generators, built in turn:'] : []),
    ...peers.flatMap((peer) => peerRows(peer, pages, whole)),
  ].join('\n');
}

/** Builds a generated site several times, and prints what the stages took, the memory and the sizes. */
export async function reportScale(options: ScaleOptions): Promise<boolean> {
  const result = await measure(options);
  console.log(table(result));
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  return true;
}

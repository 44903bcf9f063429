import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { treeUsage, type Usage } from './process-tree.ts';

/** What one stage of a build took, and the most memory that all its processes held together. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** Processor time, which other programs on the machine change less than the time that passes. */
  readonly processor: number;
  readonly bytes: number;
}

/** The lines with which a build says that a stage is done; none is said before the content is known to be sound. */
const ends: readonly (readonly [line: RegExp, stage: string])[] = [
  [/^modules: /, 'checks, modules'],
  [/^pages: /, 'pages'],
  [/^search index: /, 'search index'],
  [/^downloads: /, 'downloads'],
  [/^Built in /, 'finishing'],
];

const sampleMs = 100;

class StageClock {
  readonly stages: Stage[] = [];
  readonly #usage: () => Usage;
  #start = performance.now();
  #used = 0;
  #peak = 0;

  constructor(usage: () => Usage) {
    this.#usage = usage;
  }

  sample(): number {
    const { bytes, seconds } = this.#usage();
    this.#peak = Math.max(this.#peak, bytes);
    return seconds;
  }

  read(line: string): void {
    const name = ends.find(([pattern]) => pattern.test(line))?.[1];
    if (name === undefined) return;
    const now = performance.now();
    const used = this.sample();
    this.stages.push({
      name,
      seconds: (now - this.#start) / 1000,
      processor: used - this.#used,
      bytes: this.#peak,
    });
    this.#start = now;
    this.#used = used;
    this.#peak = 0;
  }
}

/** Builds a site of some content into a folder as `npm run build` does, and tells what each stage took. */
export async function runBuild(
  content: string,
  folder: string,
  { hasBundles }: { readonly hasBundles: boolean },
): Promise<readonly Stage[]> {
  const script = resolve('scripts/astro.ts');
  const child = spawn(process.execPath, [script, 'build', '--outDir', folder], {
    env: {
      ...process.env,
      FIELDBOOK_CONTENT: content,
      FIELDBOOK_BUNDLES: hasBundles ? 'on' : 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const clock = new StageClock(() => treeUsage(child.pid ?? 0));
  const timer = setInterval(() => {
    clock.sample();
  }, sampleMs);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    clock.read(line);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed.\n${lines.join('\n')}`);
  return clock.stages;
}

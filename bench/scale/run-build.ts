import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
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

/** To add up the memory of processes takes tens of milliseconds: the rest between two samples is so many times as long as one. */
const restPerSample = 19;

class StageClock {
  readonly stages: Stage[] = [];
  readonly #usage: () => Usage;
  #start = performance.now();
  /** Processor time until the last sample, and until the stage began. */
  #seen = 0;
  #used = 0;
  #peak = 0;

  constructor(usage: () => Usage) {
    this.#usage = usage;
  }

  sample(): void {
    const { bytes, seconds } = this.#usage();
    this.#peak = Math.max(this.#peak, bytes);
    // A process that has just ended takes its time with it until its parent has noticed.
    this.#seen = Math.max(this.#seen, seconds);
  }

  read(line: string): void {
    const name = ends.find(([pattern]) => pattern.test(line))?.[1];
    if (name === undefined) return;
    this.sample();
    this.stages.push(this.end(name));
  }

  /** Ends a stage; what its processes used in it is what the last sample saw, as they may be gone. */
  end(name: string): Stage {
    const now = performance.now();
    const stage = {
      name,
      seconds: (now - this.#start) / 1000,
      processor: this.#seen - this.#used,
      bytes: this.#peak,
    };
    this.#start = now;
    this.#used = this.#seen;
    this.#peak = 0;
    return stage;
  }
}

/** Samples again and again, with a twentieth of one processor at most, until the function that it gives is called. */
function keepSampling(clock: StageClock): () => void {
  const sample = (): void => {
    const start = performance.now();
    clock.sample();
    timer = setTimeout(sample, Math.max(sampleMs, restPerSample * (performance.now() - start)));
  };
  let timer = setTimeout(sample, sampleMs);
  return () => {
    clearTimeout(timer);
  };
}

/** Watches a process and all below it as one stage, until the function that it gives is called. */
export function watchStage(name: string, pid: () => number): () => Stage {
  const clock = new StageClock(() => treeUsage(pid()));
  const stop = keepSampling(clock);
  return () => {
    stop();
    return clock.end(name);
  };
}

/** How a site is built. */
interface BuildOptions {
  readonly hasBundles: boolean;
  /** Whether it takes what earlier builds have made, and keeps what it makes. */
  readonly keeps?: boolean;
  /** Whether mistakes of the content only are told, as those of titles from outside. */
  readonly goesOn?: boolean;
  /** Is told each line that the build prints. */
  readonly read?: (line: string) => void;
}

/** Builds a site of some content into a folder as `npm run build` does, and tells what each stage took. */
export async function runBuild(
  content: string,
  folder: string,
  { hasBundles, keeps = false, goesOn = false, read }: BuildOptions,
): Promise<readonly Stage[]> {
  const command = goesOn ? ['bench/scale/build-with-mistakes.ts'] : ['scripts/astro.ts', 'build'];
  const child = spawn(process.execPath, [...command, '--outDir', folder], {
    env: {
      ...process.env,
      FIELDBOOK_CONTENT: content,
      FIELDBOOK_BUNDLES: hasBundles ? 'on' : 'off',
      FIELDBOOK_KEEP: keeps ? 'on' : 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const clock = new StageClock(() => treeUsage(child.pid ?? 0));
  const stop = keepSampling(clock);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    clock.read(line);
    read?.(line);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  stop();
  if (code !== 0) throw new Error(`The build failed.\n${lines.join('\n')}`);
  return clock.stages;
}

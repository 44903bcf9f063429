import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { treeMemory } from './tree-memory.ts';

/** What one stage of a build took, and the most memory that all its processes held together. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
}

/** The lines with which a build says that a stage is done. */
const ends: readonly (readonly [line: RegExp, stage: string])[] = [
  [/^content: checked/, 'checks'],
  [/^modules: /, 'modules'],
  [/^pages: /, 'pages'],
  [/^search index: /, 'search index'],
  [/^downloads: /, 'downloads'],
  [/^Built in /, 'finishing'],
];

const sampleMs = 100;

class StageClock {
  readonly stages: Stage[] = [];
  #start = performance.now();
  #peak = 0;

  sample(bytes: number): void {
    this.#peak = Math.max(this.#peak, bytes);
  }

  read(line: string): void {
    const name = ends.find(([pattern]) => pattern.test(line))?.[1];
    if (name === undefined) return;
    const now = performance.now();
    this.stages.push({ name, seconds: (now - this.#start) / 1000, bytes: this.#peak });
    this.#start = now;
    this.#peak = 0;
  }
}

/** Builds a site of some content into a folder as `npm run build` does, and tells what each stage took. */
export async function runBuild(
  content: string,
  folder: string,
  { hasBundles }: { readonly hasBundles: boolean },
): Promise<readonly Stage[]> {
  const clock = new StageClock();
  const script = resolve('scripts/astro.ts');
  const child = spawn(process.execPath, [script, 'build', '--outDir', folder], {
    env: {
      ...process.env,
      FIELDBOOK_CONTENT: content,
      FIELDBOOK_BUNDLES: hasBundles ? 'on' : 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setInterval(() => {
    clock.sample(treeMemory(child.pid ?? 0));
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

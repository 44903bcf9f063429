import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyPages } from './many-pages.ts';

const setting = { pages: 10_000, budget: 512 } as const;

/** Measures the memory that the bundles of a site of ten thousand pages need. */
export function reportMemory(dist: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-bench-'));
  try {
    const site = join(folder, 'site');
    manyPages(dist, site, setting.pages);
    const start = performance.now();
    const script = join(import.meta.dirname, 'bundle-process.ts');
    const said = execFileSync(process.execPath, [script, site, join(folder, 'bundles')]);
    const memory = Math.ceil(Number(said.toString('utf8')) / 1000);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`All bundles of a site of ${setting.pages} pages, ${seconds} s`);
    console.log(`  most memory              ${memory} MB (budget ${setting.budget} MB)`);
    return memory < setting.budget;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../src/parse.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

const require = createRequire(import.meta.url);
const withBin = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a package's command: started with this Node, it needs no shell on any system. */
export function commandOf(packageName: string, command = packageName): string {
  const file = require.resolve(`${packageName}/package.json`);
  const { bin } = parseWith(withBin, require(file), file);
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

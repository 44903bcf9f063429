import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileLocale } from '../../src/build/file-locale.ts';
import type { Bill } from '../../src/third-party/bill-schema.ts';

/** The parts of a bill by name, each with its files. */
export function partsOf({ components }: Bill): Map<string, string[]> {
  return new Map(
    components.map(({ name, evidence }) => [
      name,
      evidence.occurrences.map(({ location }) => location),
    ]),
  );
}

/** The packages from which the source map of a script says that some of it is. */
export function packagesIn(script: string): Set<string> {
  const code = readFileSync(script, 'utf8');
  const found = new Set<string>();
  // A script that only imports another has no map, and texts come from no file.
  if (/^import"[^"]+";\s*$/.test(code) || fileLocale(`_astro/${basename(script)}`)) return found;
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload);
  for (const [row, line] of code.split('\n').entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(row, column);
      const source = 'originalSource' in entry ? entry.originalSource : '';
      const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
      if (name !== undefined) found.add(name);
    }
  }
  return found;
}

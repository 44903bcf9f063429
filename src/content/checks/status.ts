import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import type { Status } from '../schemas/status.ts';
import { linkSlips } from './link-slips.ts';

/** Holds every line of a status table to a source that exists, unless it says that nobody could verify it. */
export function checkStatus(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ structure, pages }) => {
    if (!structure) return [];
    const { links, status } = structure.value;
    // A link that `links` alone calls otherwise is reported there.
    const { renamed } = linkSlips(structure.value, pages);
    const known = [...links.map(({ id }) => id), ...renamed.values()];
    return status.flatMap((line, index) => {
      const problem = problemOf(line, known);
      return problem ? [diagnosticAtPath(structure, ['status', index, 'source'], problem)] : [];
    });
  });
}

/** Whether a line of a status table has no source, and does not say either that nobody could verify it. */
export function lacksSource({ state, source, unverified }: Status): boolean {
  return source === undefined && unverified !== true && state !== 'unknown';
}

function problemOf(line: Status, known: readonly string[]) {
  const { id, source } = line;
  if (source === undefined) {
    if (!lacksSource(line)) return undefined;
    const advice = 'Write `source` with the id of an entry of `links`, or `unverified: true`.';
    return { found: `the status of \`${id}\` without a source`, expected: 'one', advice };
  }
  if (known.includes(source)) return undefined;
  const closest = closestName(source, known);
  const entry = closest === undefined ? 'the id of an entry' : `\`${closest}\``;
  const advice = `Write ${entry}, or add \`${source}\` to \`links\`.`;
  return { found: `the source \`${source}\``, expected: 'the id of an entry of `links`', advice };
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { contentRoot, runbookIds } from '../content/read/folders.ts';
import { noteRead } from '../content/read/noted-reads.ts';
import { readYaml } from '../content/read/yaml-file.ts';
import { dateSchema } from '../content/schemas/date.ts';
import { parseJsonWith } from '../parse-json.ts';
import { readSettings } from './settings.ts';

const packageSchema = z.object({ version: z.string() });

/** The version and the commit that a bundle is made from. */
export interface Release {
  readonly version: string;
  readonly date: Date;
}

/** What is noted as read when somebody asks for the date of the sources. */
export const sourcesDate = 'the date of the sources';

function commitSeconds(root: string): number | undefined {
  try {
    const output = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(output) || undefined;
  } catch {
    return undefined;
  }
}

const reviewSchema = z.looseObject({ reviewed: dateSchema });

/**
 * The date of the last review of a runbook; it stands for the commit's where the sources have no history. The command
 * that starts a build asks for it: it has no use for the code that reads the rest of a runbook, nor for the runbooks.
 */
function reviewedSeconds(root = contentRoot()): number {
  const days = runbookIds(root).map((id) => {
    const { value } = readYaml(join(root, 'runbooks', id, 'runbook.yaml'), reviewSchema);
    return Date.parse(value.reviewed);
  });
  return Math.max(...days) / 1000;
}

/** The version and date of the sources: SOURCE_DATE_EPOCH, else the commit's, else the last review's. */
export function findRelease(root: string): Release {
  noteRead(sourcesDate);
  const file = join(root, 'package.json');
  const { version } = parseJsonWith(packageSchema, readFileSync(file, 'utf8'), file);
  const seconds = readSettings().dateSeconds ?? commitSeconds(root) ?? reviewedSeconds();
  return { version, date: new Date(seconds * 1000) };
}

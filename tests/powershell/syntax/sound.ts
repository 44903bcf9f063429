import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../../scripts/run/command.ts';
import { loadParameters } from '../../../src/content/read/load.ts';
import { filledScript } from '../../../src/content/checks/filled-script.ts';
import { parseWith } from '../../../src/parse.ts';

const parameters = loadParameters();
const files = globSync(join(root, 'content/runbooks/*/commands/*.ps1')).sort();

/** The commands of the runbooks, with a value for each bare placeholder. */
export const wholeCommands = files.map((file) =>
  filledScript(readFileSync(file, 'utf8'), parameters),
);

/** The lines of the commands that are statements of their own. */
export const lines = [...new Set(wholeCommands.flatMap((script) => script.split('\n')))]
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.endsWith('{') && !line.startsWith('}'));

const fixture = join(root, 'tests/fixtures/powershell/commands.jsonl');

/** The commands of the fixture of recorded answers. */
export const recorded = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => parseWith(z.object({ script: z.string() }), JSON.parse(line), fixture).script);

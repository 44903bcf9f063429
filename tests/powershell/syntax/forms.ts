import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Short scripts, sound and broken, one for each way of the language; `\n` stands for a line break. */
export const forms = readFileSync(join(import.meta.dirname, 'forms.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));

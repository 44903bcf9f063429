import { encodings } from './encodings.ts';
import { otherFiles } from './other-files.ts';
import { heads } from './heads.ts';
import { values } from './values.ts';
import { names } from './names.ts';
import { commas } from './commas.ts';
import { tokens } from './tokens.ts';
import { numbers } from './numbers.ts';
import { brackets } from './brackets.ts';
import { lineBreaks } from './line-breaks.ts';
import { places } from './places.ts';
import type { BrokenFile } from './broken-file.ts';

/** Files with everything that can be wrong with one. */
export const brokenFiles: readonly BrokenFile[] = [
  ...encodings,
  ...otherFiles,
  ...heads,
  ...values,
  ...names,
  ...commas,
  ...tokens,
  ...numbers,
  ...brackets,
  ...lineBreaks,
  ...places,
];

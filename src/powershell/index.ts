import { literalText } from './literal-text.ts';
import { shownTexts } from './shown-texts.ts';
import type { Shell } from './shell.ts';

export { isLongName, nameParts } from './name-parts.ts';
export type { ShownTexts } from './shell.ts';

/** PowerShell, as far as pages need it at once. */
export const powershell: Shell = { literalText, shownTexts };

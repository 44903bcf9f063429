import { checksText } from './checks-text.ts';
import { pasteText, resolveCommand } from './command.ts';
import { literalText } from './literal-text.ts';
import { shownTexts } from './shown-texts.ts';
import { templateMark } from './template-mark.ts';
import type { Shell } from './shell.ts';

export { isLongName, nameParts } from './name-parts.ts';
export type { ShownTexts } from './shell.ts';

/** PowerShell, as far as pages need it. */
export const powershell: Shell = {
  literalText,
  shownTexts,
  resolveCommand,
  templateMark,
  checksText,
  pasteText,
};

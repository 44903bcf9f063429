import { pasteText, resolveCommand } from './command.ts';
import { fillTemplate, findPlaceholders } from './placeholders.ts';
import { quoteInner } from './quoting.ts';
import { literalText } from './literal-text.ts';
import type { Shell } from './shell.ts';

export type { FilledRange, Placeholder } from './shell.ts';

/** PowerShell, as far as pages need it. */
export const powershell: Shell = {
  findPlaceholders,
  fillTemplate,
  quoteInner,
  literalText,
  resolveCommand,
  pasteText,
};

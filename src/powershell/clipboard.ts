import { checksText } from './checks-text.ts';
import { pasteText, resolveCommand } from './command.ts';
import { templateMark, templatesMark } from './template-mark.ts';
import type { ShellClipboard } from './shell.ts';

/** PowerShell for the clipboard, apart from index.ts so that no first visit carries what reads a template. */
export const powershellClipboard: ShellClipboard = {
  resolveCommand,
  templateMark,
  templatesMark,
  checksText,
  pasteText,
};

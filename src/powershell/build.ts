import { findPasteProblems, maskedCode } from './console-paste.ts';
import { fillTemplate, findPlaceholders } from './placeholders.ts';
import type { ShellTools } from './shell.ts';
import { syntaxProblems } from './syntax.ts';

export type { FilledRange, PasteProblem, Placeholder } from './shell.ts';

/** PowerShell's tools for the build, apart from index.ts so that no page carries them. */
export const powershellTools: ShellTools = {
  extension: '.ps1',
  findPlaceholders,
  fillTemplate,
  maskedCode,
  findPasteProblems,
  syntaxProblems,
  // Reading and checking content do not need the highlighter, which takes long to start.
  highlight: async (code, marks) => (await import('./highlight.ts')).highlight(code, marks),
};

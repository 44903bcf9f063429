import { DiagnosticError, formatDiagnostic, type Diagnostic } from '../../src/diagnostic.ts';
import { contentRoot } from '../../src/content/read/folders.ts';
import { findContentProblems } from '../../src/content/checks/index.ts';

async function problems(): Promise<readonly Diagnostic[]> {
  try {
    return await findContentProblems(contentRoot());
  } catch (error) {
    // The folder of the content itself may be the mistake.
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

// Prints a line for each mistake; a sound site prints nothing.
for (const diagnostic of await problems()) {
  console.log(formatDiagnostic(diagnostic));
  process.exitCode = 1;
}

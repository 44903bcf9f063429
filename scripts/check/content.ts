import { DiagnosticError, formatDiagnostic, type Diagnostic } from '../../src/diagnostic.ts';
import { giveYaml, keptOf, programHash } from '../../src/build/kept/kept-inputs.ts';
import { hashProgram } from '../../src/build/sources.ts';
import { contentRoot } from '../../src/content/read/folders.ts';
import { yamlBefore } from '../../src/content/read/yaml-before.ts';
import { SoundRunbooks } from '../../src/content/checks/sound-runbooks.ts';

/** What earlier builds know of runbooks, if this check belongs to one that may know it. */
function soundRunbooks(): SoundRunbooks | undefined {
  const folder = process.env['FIELDBOOK_KEPT_CHECKS'];
  if (folder === undefined || folder === '') return undefined;
  const program = () => programHash(hashProgram('.'), 'node_modules');
  const sound = new SoundRunbooks(keptOf(folder, 'checks'), program);
  Object.assign(process.env, giveYaml(folder, sound.program));
  return sound;
}

async function problems(): Promise<readonly Diagnostic[]> {
  try {
    const sound = soundRunbooks();
    // After the program was hashed: what runs is at least as new as its hash.
    const { findContentProblems } = await import('../../src/content/checks/index.ts');
    const found = await findContentProblems(contentRoot(), {
      ...(sound && { sound }),
      forgets: true,
    });
    if (sound?.save() === true) yamlBefore.save();
    return found;
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

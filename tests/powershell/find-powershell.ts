import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names =
  process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh', 'powershell'];

/** The PowerShell that `FIELDBOOK_PWSH` names or PATH holds. */
function findPowerShell(): string | undefined {
  const named = process.env['FIELDBOOK_PWSH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The PowerShell to run scripts with, if there is one. */
export const powerShell = findPowerShell();

/** For node:test: why these tests cannot run here, or false when they can. */
export const skip =
  powerShell === undefined &&
  'No PowerShell is installed here: put pwsh or powershell.exe on PATH, or name it in FIELDBOOK_PWSH.';

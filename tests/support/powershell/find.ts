import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../runner/command.ts';
import { environment } from './environment.ts';

/** How PowerShell is started, in the project's folder, and where it came from. */
export interface PowerShell {
  readonly command: string;
  readonly args: readonly string[];
  readonly source: string;
}

/** A PowerShell, or why there is none. */
export type Found = PowerShell | { readonly reason: string };

const names =
  process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh', 'powershell'];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The .NET tool that `.config/dotnet-tools.json` pins; NuGet keeps its packages outside the project. */
function restored(): Found {
  const { status, error, stdout, stderr } = spawnSync('dotnet', ['tool', 'restore'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  if (error !== undefined) {
    return {
      reason:
        'No PowerShell is here. Put pwsh or powershell.exe on PATH, name it in FIELDBOOK_PWSH, or install the .NET SDK 10, which brings it.',
    };
  }
  if (status !== 0) {
    return { reason: `dotnet tool restore failed.\n${stdout}${stderr}`.trim() };
  }
  return {
    command: 'dotnet',
    args: ['tool', 'run', 'pwsh', '--'],
    source: 'the .NET tool of .config/dotnet-tools.json',
  };
}

/** The PowerShell that `FIELDBOOK_PWSH` names, that is installed, or that .NET restores, in this order. */
export function findPowerShell(): Found {
  const named = process.env['FIELDBOOK_PWSH'] ?? '';
  if (named !== '') return { command: named, args: [], source: named };
  const installed = onPath();
  if (installed !== undefined) return { command: installed, args: [], source: installed };
  return restored();
}

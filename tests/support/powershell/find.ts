import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../../scripts/run/command.ts';
import { environment } from './environment.ts';

/** How PowerShell is started, in the project's folder, and where it came from. */
export interface PowerShell {
  readonly command: string;
  readonly args: readonly string[];
  readonly source: string;
  readonly isRestored: boolean;
}

/** A PowerShell, or why there is none. */
export type Found = PowerShell | { readonly reason: string };

const none =
  'No PowerShell is here. Put pwsh or powershell.exe on PATH, name it in FIELDBOOK_PWSH, or install the .NET SDK 10, which brings it.';

const names =
  process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh', 'powershell'];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

function installed(command: string): PowerShell {
  return { command, args: [], source: command, isRestored: false };
}

const tool: PowerShell = {
  command: 'dotnet',
  args: ['tool', 'run', 'pwsh', '--'],
  source: 'the .NET tool of .config/dotnet-tools.json',
  isRestored: true,
};

/** The .NET tool that `.config/dotnet-tools.json` pins; NuGet keeps its packages outside the project. */
function restored(): Found {
  if (process.env['FIELDBOOK_TOOLS_RESTORED'] !== undefined) return tool;
  const options = { cwd: root, env: environment, encoding: 'utf8' } as const;
  const { status, error, stdout, stderr } = spawnSync('dotnet', ['tool', 'restore'], options);
  if (error !== undefined) return { reason: none };
  return status === 0
    ? tool
    : {
        reason: `${none}
dotnet tool restore failed:
${stdout}${stderr}`.trim(),
      };
}

/** The PowerShell that `FIELDBOOK_PWSH` names, that is installed, or that .NET restores, in this order. */
export function findPowerShell(): Found {
  const named = process.env['FIELDBOOK_PWSH'] ?? '';
  if (named !== '') return installed(named);
  const there = onPath();
  return there === undefined ? restored() : installed(there);
}

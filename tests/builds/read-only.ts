import { spawnSync } from 'node:child_process';
import { chmodSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Somebody without rights, on the systems that have such a user. */
const nobody = '65534';

/** Mounts the folder `$0` once more over itself, read-only, for what runs inside alone. */
const mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"';

const isRoot = process.getuid?.() === 0;

const byMount = (folder: string, program: readonly string[]): readonly string[] => [
  ...(isRoot ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount']),
  ...['sh', '-c', mounted, folder, ...program],
];

function mayMount(folder: string): boolean {
  const [program = '', ...args] = byMount(folder, ['true']);
  return spawnSync(program, args).status === 0;
}

/** What runs a program for which a folder is read-only, and gives the folder back. */
export interface ReadOnly {
  readonly by: (program: readonly string[]) => readonly string[];
  readonly undo: () => void;
}

function withRights(folder: string, rights: number): void {
  const folders = globSync('**/', { cwd: folder, exclude: ['node_modules/*/**'] });
  for (const path of ['.', ...folders]) chmodSync(join(folder, path), rights);
}

/**
 * Makes a folder read-only for what `by` runs: by a mount, or, where nobody may mount, without the rights to write. Rights
 * do not hold root back, so that there the program has another user.
 */
export function readOnly(folder: string): ReadOnly {
  if (mayMount(folder)) return { by: (program) => byMount(folder, program), undo: () => undefined };
  chmodSync(dirname(folder), 0o755);
  withRights(folder, 0o555);
  const user = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  return {
    by: (program) => (isRoot ? [...user, ...program] : program),
    undo: () => {
      withRights(folder, 0o755);
    },
  };
}

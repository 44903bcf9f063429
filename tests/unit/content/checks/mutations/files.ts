import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './mutation.ts';

/** A mistake among the files themselves. */
export interface FileMutation {
  name: string;
  prepare: (root: string) => void;
  /** How the one line that is expected begins. */
  found: string;
}

const output = `${folder}/outputs/push.txt`;
const command = `${folder}/commands/test-push.ps1`;
/** How a line about a file as a whole begins. */
export const at = (file: string, found: string) => `${file}:1:1: found ${found}`;

/** Makes something else in the place of a file. */
export function instead(file: string, make: (path: string) => void): FileMutation['prepare'] {
  return (root) => {
    rmSync(join(root, file), { recursive: true });
    make(join(root, file));
  };
}

function renamed(id: string): FileMutation['prepare'] {
  return (root) => {
    const target = join(root, `content/runbooks/${id}`);
    renameSync(join(root, folder), target);
    const file = join(target, 'runbook.yaml');
    execFileSync('sed', ['-i', `s/^id: .*/id: '${id}'/`, file]);
  };
}

const link = (to: string) => (path: string) => {
  symlinkSync(to, path);
};
const pipe = (path: string) => {
  execFileSync('mkfifo', [path]);
};
const bytes = (size: number) => (path: string) => {
  writeFileSync(path, 'a'.repeat(size));
};

export const fileMutations: readonly FileMutation[] = [
  {
    name: 'a link to a file of the machine',
    prepare: instead(output, link('/etc/hostname')),
    found: at(output, 'a symbolic link'),
  },
  {
    name: 'a link to another file of the site',
    prepare: instead(output, link('../en.mdx')),
    found: at(output, 'a symbolic link'),
  },
  {
    name: 'a link to nothing',
    prepare: instead(command, link('nowhere')),
    found: at(command, 'a symbolic link'),
  },
  {
    name: 'a link to itself',
    prepare: instead(command, link('test-push.ps1')),
    found: at(command, 'a symbolic link'),
  },
  { name: 'a named pipe', prepare: instead(command, pipe), found: at(command, 'a named pipe') },
  {
    name: 'a named pipe for a page',
    prepare: instead(`${folder}/ko.mdx`, pipe),
    found: at(`${folder}/ko.mdx`, 'a named pipe'),
  },
  {
    name: 'a named pipe for the catalogue',
    prepare: instead('content/parameters.yaml', pipe),
    found: at('content/parameters.yaml', 'a named pipe'),
  },
  {
    name: 'a link for runbook.yaml',
    prepare: instead(`${folder}/runbook.yaml`, link('/etc/hostname')),
    found: at(`${folder}/runbook.yaml`, 'a symbolic link'),
  },
  {
    name: 'a link for the words of a drawing',
    prepare: instead(`${folder}/figures/path.yaml`, link('/etc/hostname')),
    found: at(`${folder}/figures/path.yaml`, 'a symbolic link'),
  },
  {
    name: 'a link for a drawing',
    prepare: instead(`${folder}/figures/path.svg`, link('/etc/hostname')),
    found: at(`${folder}/figures/path.svg`, 'a symbolic link'),
  },
  {
    name: 'a folder named as a command',
    prepare: (root) => {
      mkdirSync(join(root, `${folder}/commands/x.ps1`));
    },
    found: at(`${folder}/commands/x.ps1`, 'a folder'),
  },
  {
    name: 'a folder with files in the wrong place',
    prepare: (root) => {
      cpSync(join(root, `${folder}/commands`), join(root, `${folder}/scripts`), {
        recursive: true,
      });
    },
    found: at(`${folder}/scripts`, 'the folder name'),
  },
  {
    name: 'a linked folder',
    prepare: (root) => {
      renameSync(join(root, `${folder}/outputs`), join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), join(root, `${folder}/outputs`));
    },
    found: at(`${folder}/outputs`, 'a symbolic link'),
  },
  {
    name: 'a linked runbook',
    prepare: (root) => {
      symlinkSync('enable-push', join(root, 'content/runbooks/other'));
    },
    found: at('content/runbooks/other', 'a symbolic link'),
  },
  {
    name: 'a huge page',
    prepare: instead(`${folder}/en.mdx`, bytes(50_000_000)),
    found: at(`${folder}/en.mdx`, 'a file of 50000000 bytes'),
  },
  {
    name: 'a huge command',
    prepare: instead(command, bytes(64_001)),
    found: at(command, 'a file of 64001 bytes'),
  },
  {
    name: 'a huge output',
    prepare: instead(output, bytes(250_001)),
    found: at(output, 'a file of 250001 bytes'),
  },
  {
    name: 'a huge drawing',
    prepare: instead(`${folder}/figures/path.svg`, bytes(100_001)),
    found: at(`${folder}/figures/path.svg`, 'a file of 100001 bytes'),
  },
  {
    name: 'a page of another encoding',
    prepare: instead(`${folder}/fr.mdx`, (path) => {
      writeFileSync(path, Buffer.from('caf\xe9', 'latin1'));
    }),
    found: at(`${folder}/fr.mdx`, 'bytes that are not UTF-8'),
  },
  {
    name: 'a command of another encoding',
    prepare: instead(command, (path) => {
      writeFileSync(path, Buffer.from('caf\xe9', 'latin1'));
    }),
    found: at(command, 'bytes that are not UTF-8'),
  },
  {
    name: 'a file that nothing reads',
    prepare: (root) => {
      writeFileSync(join(root, `${folder}/notes.md`), 'a\n');
    },
    found: at(`${folder}/notes.md`, 'the file name'),
  },
  {
    name: 'a command in the wrong case',
    prepare: (root) => {
      renameSync(join(root, command), join(root, `${folder}/commands/Test-Push.ps1`));
    },
    found: at(`${folder}/commands/Test-Push.ps1`, 'the file name'),
  },
  {
    name: 'a page in the wrong case',
    prepare: (root) => {
      renameSync(join(root, `${folder}/fr.mdx`), join(root, `${folder}/FR.mdx`));
    },
    found: at(`${folder}/FR.mdx`, 'the file name'),
  },
  {
    name: 'no page of a language',
    prepare: (root) => {
      rmSync(join(root, `${folder}/fr.mdx`));
    },
    found: at(`${folder}/fr.mdx`, 'no file'),
  },
  ...['download', 'page', '404', 'en', 'ko', 'schemas', 'pagefind', 'downloads', 'offline'].map(
    (id) => ({
      name: `a runbook named ${id}`,
      prepare: renamed(id),
      found: at(`content/runbooks/${id}/runbook.yaml`, `the id \`${id}\``),
    }),
  ),
  ...['con', 'aux', 'com1', 'constructor'].map((id) => ({
    name: `a runbook named ${id}`,
    prepare: renamed(id),
    found: at(`content/runbooks/${id}/runbook.yaml`, `"${id}"`),
  })),
];

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileMutation } from './files.ts';
import { soundFile } from '../site.ts';
import { folder } from './mutation.ts';

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** What may stand in a file that is empty, cut short, or another one altogether. */
const contents: readonly (readonly [name: string, content: Buffer | string, found: string])[] = [
  ['nothing', '', 'an empty file'],
  ['an empty line', '\n', 'an empty file'],
  ['zeros', Buffer.alloc(100), 'bytes of a program'],
  ['a picture', picture, 'bytes that are not UTF-8'],
  ['UTF-16', Buffer.from('\ufeffid: a\n', 'utf16le'), 'bytes that are not UTF-8'],
];

const files = [
  ...['content/parameters.yaml', 'content/products.yaml', 'content/glossary.yaml'],
  ...['content/interface/fr.yaml', 'content/offline/readme.fr.txt', `${folder}/runbook.yaml`],
  ...[`${folder}/en.mdx`, `${folder}/ko.mdx`, `${folder}/fr.yaml`, `${folder}/outputs/push.txt`],
  ...[`${folder}/commands/enable-push.ps1`, `${folder}/commands/disable-push.ps1`],
  ...[`${folder}/commands/test-push.ps1`, `${folder}/figures/path.svg`],
  `${folder}/figures/path.yaml`,
];

const html = '<html><body>404 not found</body></html>\n';
const json = '{"a": 1}\n';

/** Files of another kind, and the one thing that is said of each. */
const others: readonly (readonly [file: string, content: string, found: string])[] = [
  [`${folder}/runbook.yaml`, json, '1:2: found `a`'],
  [`${folder}/figures/path.yaml`, json, '1:2: found `a`'],
  [`${folder}/figures/path.svg`, html, '1:1: found the element <html>'],
  [`${folder}/figures/path.svg`, json, '1:1: found unreadable SVG'],
  [`${folder}/commands/enable-push.ps1`, html, '1:1: found text that does not parse'],
  [`${folder}/commands/disable-push.ps1`, json, '1:5: found text that does not parse'],
];

/** What editors and systems leave behind, and names that no id can have. */
const strays = [
  ...['content/.DS_Store', 'content/README', `${folder}/.en.mdx.swp`, `${folder}/en.mdx~`],
  ...[`${folder}/commands/a b.ps1`, `${folder}/outputs/a.b.txt`],
];

/** Files whose lines all end as those of the oldest Macintosh did. */
const oldLines = [
  ...['content/parameters.yaml', 'content/interface/fr.yaml', 'content/offline/readme.fr.txt'],
  ...[`${folder}/runbook.yaml`, `${folder}/fr.mdx`, `${folder}/outputs/push.txt`],
  ...[`${folder}/commands/test-push.ps1`, `${folder}/figures/path.svg`],
];

const folders = [
  ...['content/runbooks', 'content/interface', 'content/offline', folder],
  ...[`${folder}/commands`, `${folder}/outputs`, `${folder}/figures`],
];

function instead(path: string, make: (path: string) => void): FileMutation['prepare'] {
  return (root) => {
    rmSync(join(root, path), { recursive: true });
    make(join(root, path));
  };
}

const file = (content: Buffer | string) => (path: string) => {
  writeFileSync(path, content);
};
const pipe = (path: string) => {
  execFileSync('mkfifo', [path]);
};

/** Files that hold something else than they should, and what stands where a folder should. */
export const foreignFileMutations: readonly FileMutation[] = [
  ...files.flatMap((path) =>
    contents.map(([name, content, found]) => {
      const prepare = instead(path, file(content));
      return { name: `${path}: ${name}`, prepare, found: `${path}:1:1: found ${found}` };
    }),
  ),
  ...others.map(([path, content, found]) => {
    const prepare = instead(path, file(content));
    return { name: `${path}: ${content}`, prepare, found: `${path}:${found}` };
  }),
  ...folders.flatMap((path) => [
    {
      name: `${path}: a file`,
      prepare: instead(path, file('a\n')),
      found: `${path}:1:1: found a file`,
    },
    {
      name: `${path}: a pipe`,
      prepare: instead(path, pipe),
      found: `${path}:1:1: found a named pipe`,
    },
  ]),
  ...strays.flatMap((path) =>
    ['Get-Date', 'Get-Date\r\n'].map((content) => ({
      name: `${path}: ${JSON.stringify(content)}`,
      prepare: (root: string) => {
        writeFileSync(join(root, path), content);
      },
      found: `${path}:1:1: found the file name \``,
    })),
  ),
  ...oldLines.map((path) => ({
    name: `${path}: lines that end in CR`,
    prepare: (root: string) => {
      const text = readFileSync(join(root, path), 'utf8');
      writeFileSync(join(root, path), text.replaceAll('\n', '\r'));
    },
    found: `${path}:1:${soundFile(path).indexOf('\n') + 1}: found a CR alone`,
  })),
  { name: 'a file', prepare: instead('content', file('a\n')), found: 'content: found a file' },
  { name: 'a pipe', prepare: instead('content', pipe), found: 'content: found a named pipe' },
  {
    name: 'no content',
    prepare: instead('content', () => undefined),
    found: 'content: found nothing',
  },
  {
    name: 'no runbook',
    prepare: instead(folder, () => undefined),
    found: 'content/runbooks: found no runbook',
  },
];

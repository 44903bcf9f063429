import { cpSync, rmSync } from 'node:fs';
import type { ProjectCopy } from '../support/project-copy.ts';

const first = 'content/runbooks/disk-notices';
const second = 'content/runbooks/usage-report';
const added = 'content/runbooks/archive-report';

/** Settings of a build. */
export type Environment = Readonly<Record<string, string>>;

const languages = 4;

/**
 * The pages of the fixture site that may be kept: two runbooks, the list, the downloads, what is kept offline and what says
 * that nothing is there, in each language, and the choice of a language. Of another status than 200 is only `404.html`.
 */
export const keptPages = 6 * languages + 1;

/** A change of what a build reads, and how many pages it leaves as they are. */
export interface Change {
  readonly of: string;
  readonly left: number;
  readonly make: (copy: ProjectCopy) => void;
  readonly env: Environment;
}

/** A change of the text of a file. */
function ofText(
  of: string,
  left: number,
  ...text: readonly [file: string, from: string | RegExp, to: string]
): Change {
  const make = (copy: ProjectCopy): void => {
    copy.change(...text);
  };
  return { of, left, make, env: {} };
}

function ofFiles(of: string, make: Change['make']): Change {
  return { of, left: 0, make, env: {} };
}

function ofSettings(of: string, left: number, env: Environment): Change {
  return { of, left, make: () => undefined, env };
}

const drawn = '<rect width="1" height="1"/></svg>';

/** One after another; what changes what all pages show or load leaves none. */
export const changes: readonly Change[] = [
  // The list looks for its example among the commands of the first runbook.
  ofText(
    'a command',
    keptPages - 2 * languages,
    `${first}/commands/show-servers.ps1`,
    ' | ',
    ' | Sort-Object -Property Identity | ',
  ),
  ofText('an output', keptPages - languages, `${second}/outputs/shares.txt`, '17', '18'),
  ofText('a figure', keptPages - languages, `${first}/figures/notice-path.svg`, '</svg>', drawn),
  ofText(
    'the title of a runbook',
    0,
    `${first}/en.mdx`,
    'when a disk fills',
    'before a disk fills',
  ),
  ofText('a status', 0, `${first}/runbook.yaml`, 'since: 2026-05-04', 'since: 2026-05-05'),
  ofText('a term of the glossary', 0, 'content/glossary.yaml', '[announcement]', '[bulletin]'),
  ofText(
    'the help of a value',
    0,
    'content/parameters.yaml',
    'disks are watched',
    'disks we watch',
  ),
  ofText('a product', 0, 'content/products.yaml', 'End: 2031-06-30', 'End: 2031-07-01'),
  ofText(
    'a text of the interface',
    0,
    'content/interface/fr.yaml',
    /^( +previous: ).*$/m,
    '$1Avant',
  ),
  ofText('a component', 0, 'src/components/prose/Sources.astro', /<h2/, '<h2 data-changed'),
  ofText('a style', 0, 'src/styles/runbook.css', /\n*$/, '\n.changed {\n  color: red;\n}\n'),
  ofSettings('the address of the site', 0, { FIELDBOOK_SITE: 'https://a.test' }),
  // It stands beside the downloads.
  ofSettings('the date of the sources', keptPages - languages, { SOURCE_DATE_EPOCH: '4010000000' }),
  ofFiles('one runbook more', (copy) => {
    cpSync(copy.path(second), copy.path(added), { recursive: true });
    copy.change(`${added}/runbook.yaml`, 'id: usage-report', 'id: archive-report');
  }),
  ofFiles('one runbook less', (copy) => {
    rmSync(copy.path(added), { recursive: true });
  }),
];

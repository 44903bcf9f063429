import { cpSync, rmSync } from 'node:fs';
import type { ProjectCopy } from '../support/project-copy.ts';

const first = 'content/runbooks/disk-notices';
const second = 'content/runbooks/usage-report';
const added = 'content/runbooks/archive-report';

/** Settings of a build. */
export type Environment = Readonly<Record<string, string>>;

/** A change of what a build reads, and how many pages of runbooks it leaves as they are. */
export interface Change {
  readonly of: string;
  readonly left: number;
  readonly make: (copy: ProjectCopy) => void;
  readonly env?: Environment;
}

const nothing = (): void => undefined;

/** One after another; what changes what all pages show or load leaves none. */
export const changes: readonly Change[] = [
  {
    of: 'a command',
    left: 4,
    make: (copy) => {
      copy.change(
        `${first}/commands/show-servers.ps1`,
        /\n*$/,
        ' | Sort-Object -Property Identity\n',
      );
    },
  },
  {
    of: 'an output',
    left: 4,
    make: (copy) => {
      copy.change(`${second}/outputs/shares.txt`, '17', '18');
    },
  },
  {
    of: 'a figure',
    left: 4,
    make: (copy) => {
      copy.change(
        `${first}/figures/notice-path.svg`,
        '</svg>',
        '<rect width="1" height="1"/></svg>',
      );
    },
  },
  {
    of: 'the title of a runbook',
    left: 0,
    make: (copy) => {
      copy.change(`${first}/en.mdx`, 'when a disk fills up', 'before a disk is full');
    },
  },
  {
    of: 'a status',
    left: 0,
    make: (copy) => {
      copy.change(`${first}/runbook.yaml`, 'since: 2026-05-04', 'since: 2026-05-05');
    },
  },
  {
    of: 'a term of the glossary',
    left: 0,
    make: (copy) => {
      copy.change('content/glossary.yaml', 'synonyms: [announcement]', 'synonyms: [bulletin]');
    },
  },
  {
    of: 'the help of a value',
    left: 0,
    make: (copy) => {
      copy.change('content/parameters.yaml', 'whose disks are watched', 'that watches its disks');
    },
  },
  {
    of: 'a product',
    left: 0,
    make: (copy) => {
      copy.change('content/products.yaml', 'extendedEnd: 2031-06-30', 'extendedEnd: 2031-07-01');
    },
  },
  {
    of: 'a text of the interface',
    left: 0,
    make: (copy) => {
      copy.change('content/interface/fr.yaml', /^( +previous: ).*$/m, '$1Avant');
    },
  },
  {
    of: 'a component',
    left: 0,
    make: (copy) => {
      copy.change('src/components/prose/Sources.astro', /<h2/, '<h2 data-changed');
    },
  },
  {
    of: 'a style',
    left: 0,
    make: (copy) => {
      copy.change('src/styles/runbook.css', /\n*$/, '\n.changed {\n  color: red;\n}\n');
    },
  },
  {
    of: 'the address of the site',
    left: 0,
    make: nothing,
    env: { FIELDBOOK_SITE: 'https://a.test' },
  },
  {
    of: 'the date of the sources',
    left: 8,
    make: nothing,
    env: { SOURCE_DATE_EPOCH: '4010000000' },
  },
  {
    of: 'one runbook more',
    left: 0,
    make: (copy) => {
      cpSync(copy.path(second), copy.path(added), { recursive: true });
      copy.change(`${added}/runbook.yaml`, 'id: usage-report', 'id: archive-report');
    },
  },
  {
    of: 'one runbook less',
    left: 0,
    make: (copy) => {
      rmSync(copy.path(added), { recursive: true });
    },
  },
];

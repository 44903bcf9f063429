import { join } from 'node:path';
import { DiagnosticError } from '../diagnostic.ts';
import { readPart } from './read-part.ts';
import { standardText, type StandardText } from './standard-text.ts';
import type { InnerPart, Part } from './part.ts';

/** The version of Pagefind whose inner parts are listed here. */
const listedVersion = '1.6.0';

function crate(name: string, licence: string, version?: string): InnerPart {
  const purl = `pkg:cargo/${name}${version === undefined ? '' : `@${version}`}`;
  return { name, licence, purl, ...(version !== undefined && { version }) };
}

const either = 'MIT OR Apache-2.0';

/**
 * What is compiled into the engine. No package has a list of it: these are the dependencies in pagefind_web/Cargo.toml of
 * its repository, and theirs, without those that only compile. The versions are those that the engine itself names.
 */
const inside: readonly InnerPart[] = [
  crate('bit-set', either),
  crate('bit-vec', either),
  crate('cfg-if', either),
  // pagefind_web_js/lib/gz.js, which says so.
  { name: 'fflate', licence: 'MIT', purl: 'pkg:npm/fflate' },
  crate('minicbor', 'BlueOak-1.0.0', '2.3.1'),
  crate('once_cell', either),
  crate('pagefind_microjson', 'GPL-3.0-only'),
  crate('pagefind_stem', 'MIT AND BSD-3-Clause'),
  // The standard library.
  {
    name: 'rust',
    version: '1.101.0-nightly',
    licence: either,
    purl: 'pkg:github/rust-lang/rust',
  },
  crate('wasm-bindgen', either, '0.2.129'),
  crate('write-json', either),
];

/** Their licences, with the holders that their sources name; of two licences, the one that names no holders in its text. */
const innerLicences: readonly StandardText[] = [
  {
    id: 'Apache-2.0',
    of: inside.filter(({ licence }) => licence === either).map(({ name }) => name),
  },
  { id: 'BlueOak-1.0.0', of: ['minicbor'] },
  { id: 'GPL-3.0-only', of: ['pagefind_microjson'] },
  { id: 'MIT', of: ['fflate'], holders: ['Copyright (c) 2020 Arjun Barrett'] },
  { id: 'MIT', of: ['pagefind_stem'], holders: ['Copyright (c) 2017 Jakob Demler'] },
  {
    id: 'BSD-3-Clause',
    of: ['pagefind_stem'],
    holders: [
      'Copyright (c) 2001, Dr Martin Porter',
      'Copyright (c) 2004,2005, Richard Boulton',
      'Copyright (c) 2013, Yoshiki Shibukawa',
      'Copyright (c) 2006,2007,2009,2010,2011,2014-2019, Olly Betts',
    ],
  },
];

/** Whether a file of a site is the search engine itself, not an index. */
export function isEngine(file: string): boolean {
  return /^pagefind\/(?:pagefind\.js|wasm\.[^/]+)$/.test(file);
}

/** The search engine. Its programs for each system have no licence text; the package that brings them has. */
export function pagefindPart(root: string): Part {
  const folder = join(root, 'node_modules/pagefind');
  const part = readPart(folder, join(folder, 'LICENSE'));
  if (part.version !== listedVersion) {
    throw new DiagnosticError([
      {
        file: 'package.json',
        found: `pagefind ${part.version}`,
        expected: `pagefind ${listedVersion}, whose inner parts and licences are listed`,
        advice:
          'Read pagefind_web/Cargo.lock and pagefind_web_js/lib/ of that version, then correct src/third-party/pagefind.ts.',
      },
    ]);
  }
  // The other text is of a part that only installs the program.
  const own = part.texts.filter(({ name }) => name === 'LICENSE');
  return {
    ...part,
    texts: [...own, ...innerLicences.map((licence) => standardText(root, licence))],
    inside,
  };
}

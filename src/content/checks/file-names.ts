import { basename, join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { localePattern } from '../../locales.ts';
import { idPattern } from '../schemas/id.ts';
import { deviceName } from '../schemas/reserved-names.ts';
import type { Content } from '../read/content.ts';
import { displayName } from '../read/text-file.ts';

const id = idPattern;

/** The paths that content may have: a file anywhere else would be left out of the site silently. */
const places = [
  /^(?:parameters|products|glossary)\.yaml$/,
  new RegExp(`^interface/${localePattern}\\.yaml$`),
  new RegExp(`^offline/readme\\.${localePattern}\\.txt$`),
  new RegExp(
    `^runbooks/${id}/(?:runbook\\.yaml|translated\\.yaml|${localePattern}\\.(?:mdx|yaml))$`,
  ),
  new RegExp(`^runbooks/${id}/commands/${id}\\.ps1$`),
  new RegExp(`^runbooks/${id}/outputs/${id}\\.txt$`),
  new RegExp(`^runbooks/${id}/figures/${id}\\.(?:(?:wide\\.)?svg|yaml)$`),
];

/** The folders that content may have. */
const folders = [
  /^(?:interface|offline|runbooks)$/,
  new RegExp(`^runbooks/${id}(?:/(?:commands|outputs|figures))?$`),
];

/** Whether something reads a file of the content, by its name. */
export function isRead(name: string): boolean {
  return matches(places, name) || matches(places, name.toLowerCase());
}

/** Reports files and folders that no page would ever read, a name in the wrong case above all. */
export function checkFileNames(content: Content): Diagnostic[] {
  const wrong = content.folders.filter((name) => !matches(folders, name));
  // What stands in a folder that is wrong itself is no second mistake.
  const isOutside = (name: string) => !wrong.some((folder) => name.startsWith(`${folder}/`));
  return [
    // One with the name of a file is reported by what reads the file.
    ...wrong
      .filter((name) => isOutside(name) && !matches(places, name))
      .flatMap((name) => misplaced(content, 'folder', name, folders)),
    ...content.files
      .filter((name) => isOutside(name) && !matches(places, name) && !isDevice(name))
      .flatMap((name) => misplaced(content, 'file', name, places)),
    ...deviceNames(content),
  ];
}

function matches(patterns: readonly RegExp[], name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}

function misplaced(
  content: Content,
  kind: 'file' | 'folder',
  name: string,
  patterns: readonly RegExp[],
): Diagnostic[] {
  const lower = name.toLowerCase();
  const corrected = matches(patterns, lower) ? lower : undefined;
  return [
    {
      ...atName(content, name),
      found: `the ${kind} name \`${name}\``,
      expected: corrected ? `\`${corrected}\`` : 'a name that the layout of content/ has',
      advice: corrected
        ? `Rename the ${kind}.`
        : `Rename, move or remove the ${kind}: nothing reads it.`,
    },
  ];
}

/** Where a name is told; what is said of what is in it depends on the name too. */
function atName({ root }: Content, name: string) {
  const file = displayName(join(root, name));
  const from = { line: 1, column: 1 };
  return { file, ...from, spoils: { file, from, to: { line: Infinity, column: 1 } } };
}

function nameOf(path: string): string {
  return basename(path).replace(/\..*$/s, '');
}

function isDevice(path: string): boolean {
  return path.includes('/figures/') && deviceName.test(nameOf(path));
}

/** The schema of runbook.yaml refuses such an id; drawings have theirs from the name of the file alone. */
function deviceNames(content: Content): Diagnostic[] {
  return content.files.flatMap((name) => {
    if (!isDevice(name)) return [];
    const own = nameOf(name);
    return [
      {
        ...atName(content, name),
        found: `the name \`${own}\``,
        expected: 'one that Windows does not keep for a device',
        advice: 'Rename it: bundles are unpacked on Windows.',
      },
    ];
  });
}

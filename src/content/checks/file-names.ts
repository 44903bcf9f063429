import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { localePattern } from '../../locales.ts';
import { idPattern } from '../schemas/id.ts';
import { filesBelow } from '../../build/files.ts';
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
  new RegExp(`^runbooks/${id}/figures/${id}\\.(?:svg|yaml)$`),
];

/** Reports files that no page would ever read, a name in the wrong case above all. */
export function checkFileNames(content: Content): Diagnostic[] {
  return filesBelow(content.root).flatMap((name) => {
    if (places.some((place) => place.test(name))) return [];
    const lower = name.toLowerCase();
    const corrected = places.some((place) => place.test(lower)) ? lower : undefined;
    return [
      {
        file: displayName(join(content.root, name)),
        line: 1,
        column: 1,
        found: `the file name \`${name}\``,
        expected: corrected ? `\`${corrected}\`` : 'a name that the layout of content/ has',
        advice: corrected
          ? 'Rename the file.'
          : 'Rename, move or remove the file: nothing reads it.',
      },
    ];
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { License } from '@cyclonedx/cyclonedx-library/Contrib';
import * as z from 'zod/mini';
import { DiagnosticError } from '../diagnostic.ts';
import { parseWith } from '../parse.ts';
import { plainText } from './plain-text.ts';
import type { LicenceText, Part } from './part.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
});

/** The licence texts that lie in a folder. */
function textsIn(folder: string): LicenceText[] {
  const files = new License.Utils.LicenseEvidenceGatherer().getFileAttachments(folder);
  return [...files]
    .map(({ file, text: { content } }) => ({
      name: file,
      text: plainText(Buffer.from(String(content), 'base64').toString('utf8')),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refuse(name: string, found: string): never {
  throw new DiagnosticError([
    {
      file: `node_modules/${name}`,
      found,
      expected:
        'the name of its licence and the text, because a reader receives code of this package',
      advice:
        'Use a package that has both, or read its text from where the authors publish it, as src/third-party/pagefind.ts does.',
    },
  ]);
}

/** Reads what an installed package says of its licence, and the texts in its folder or in one inside; throws if there are none. */
export function readPart(folder: string, textFolder = folder): Part {
  const file = join(folder, 'package.json');
  const { name, version, license } = parseWith(
    packageSchema,
    JSON.parse(readFileSync(file, 'utf8')),
    file,
  );
  if (license === undefined) return refuse(name, 'a package.json without a licence');
  const texts = textsIn(textFolder);
  if (texts.length === 0) return refuse(name, 'no licence text');
  return { name, version, licence: license, texts };
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';

const claim = z.enum(['wanted', 'unchanged', 'restored', 'left-out', 'note', 'stopped']);
export type Claim = z.output<typeof claim>;

/** A text that a command prints, `…` for what varies; the lines that it stands for, and what it claims. */
export interface Text {
  text: string;
  claims: readonly Claim[];
  pattern: RegExp;
}

const schema = z.record(z.string(), z.object({ text: z.string(), claims: z.array(claim) }));

/** Reads a list of texts that commands print. */
export function readTexts(file: string): Record<string, Text> {
  const texts = parseWith(schema, parse(readFileSync(file, 'utf8')), file);
  return Object.fromEntries(
    Object.entries(texts).map(([key, { text, claims }]) => {
      const parts = text.split('…').map((part) => RegExp.escape(part));
      return [key, { text, claims, pattern: new RegExp(`^${parts.join('[^]+?')}$`) }];
    }),
  );
}

/** What a printed line claims; undefined when no text of the list stands for it. */
export function claimsIn(
  texts: Readonly<Record<string, Text>>,
  line: string,
): readonly Claim[] | undefined {
  return Object.values(texts).find(({ pattern }) => pattern.test(line))?.claims;
}

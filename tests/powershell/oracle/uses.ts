import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import { plain } from '../model/case.ts';
import type { ModelSession } from '../model/session.ts';

const usesSchema = z.object({
  uses: z.array(z.object({ name: z.string(), parameters: z.array(z.string()) })),
  asked: z.array(z.string()),
});

/** The commands that a script calls, and the names that it asks `Get-Command` about. */
export type Uses = z.output<typeof usesSchema>;
export type Use = Uses['uses'][number];

const script = readFileSync(join(import.meta.dirname, 'uses.ps1'), 'utf8');

/** Asks the real parser which commands a script calls, and with which parameters. */
export async function usesIn(session: ModelSession, text: string): Promise<Uses> {
  const encoded = Buffer.from(text).toString('base64');
  const decoded = `[System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String('${encoded}'))`;
  const [outcome] = await session.run({}, [plain(`& {\n${script}\n} -Text (${decoded})`)]);
  return parseWith(usesSchema, JSON.parse(outcome?.output.trim() ?? ''), 'uses');
}

import * as z from 'zod/mini';
import { keptOf, readInputs, type KeptInputs } from '../../build/kept/kept-inputs.ts';
import { sha256Of } from '../../hash.ts';
import { tryParseWith } from '../../parse.ts';
import { classicScript, type ClassicScript } from './classic.ts';

const classicScriptSchema = z.strictObject({
  file: z.string(),
  imports: z.array(z.string()),
  later: z.array(z.string()),
  code: z.string(),
});

/** Makes modules of the site, by path, into classic scripts, or takes what an earlier build has made of the same ones. */
export async function convertModules(
  modules: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ClassicScript>> {
  const inputs = readInputs();
  const scripts = new Map<string, ClassicScript>();
  for (const [file, source] of modules) {
    const script = inputs ? scriptBefore(inputs, file, source) : classicScript(file, source);
    scripts.set(file, await script);
  }
  return scripts;
}

async function scriptBefore(
  { folder, others }: KeptInputs,
  file: string,
  source: string,
): Promise<ClassicScript> {
  const files = keptOf(folder, 'downloads');
  const key = sha256Of(JSON.stringify([others, file, source]));
  const known = files.read(key);
  if (known !== undefined) {
    const parsed = tryParseWith(classicScriptSchema, JSON.parse(known.toString('utf8')), file);
    if (parsed.ok) return parsed.value;
  }
  const made = await classicScript(file, source);
  files.write(key, Buffer.from(JSON.stringify(made)));
  return made;
}

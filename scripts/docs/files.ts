import { format, resolveConfig } from 'prettier';
import { interfaceParamsText } from './interface-params.ts';
import { jsonSchemaOf, yamlKinds } from './json-schemas.ts';
import { referenceText } from './reference.ts';

/** The generated files by path from the project's folder, formatted as the project's files are. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  const texts = [
    ['docs/reference.md', referenceText()] as const,
    ['src/content/schemas/interface-params.ts', interfaceParamsText()] as const,
    ...yamlKinds.map(
      (kind) => [`docs/schemas/${kind.name}.json`, JSON.stringify(jsonSchemaOf(kind))] as const,
    ),
  ];
  const files = new Map<string, string>();
  for (const [path, text] of texts) {
    const options = await resolveConfig(path);
    files.set(path, await format(text, { ...options, filepath: path }));
  }
  return files;
}

import type * as z from 'zod/mini';
import { mdxComponents, findMdxComponent } from '../../src/content/schemas/mdx-components.ts';
import { parameterTypeHelp } from '../../src/content/schemas/parameter-type-help.ts';
import { parameterTypes, type ParameterType } from '../../src/content/schemas/parameter-types.ts';
import { valueTypes } from '../../src/parameters/types/index.ts';
import { locales } from '../../src/locales.ts';
import { jsonSchemaOf, yamlKinds, type YamlKind } from './json-schemas.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** A row of the table of keys. */
interface Row {
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys below a schema, outer ones first; a text in every language is one row. */
function* rowsOf(schema: Schema, path: string): Generator<Row> {
  const { properties = {}, required = [], items, additionalProperties } = schema;
  if (isSchema(items)) yield* rowsOf(items, `${path}[]`);
  if (isSchema(additionalProperties)) yield* rowsOf(additionalProperties, join(path, '<name>'));
  if (isOnlyLocales(Object.keys(properties))) return;
  for (const [name, child] of Object.entries(properties)) {
    if (!isSchema(child)) continue;
    yield { path: join(path, name), schema: child, isRequired: required.includes(name) };
    yield* rowsOf(child, join(path, name));
  }
}

function isOnlyLocales(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => locales.some((locale) => locale === name));
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function typeOf({
  type,
  enum: values,
  const: only,
  properties,
  items,
  anyOf,
  format,
}: Schema): string {
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (only !== undefined) return `\`${String(only)}\``;
  if (properties && isOnlyLocales(Object.keys(properties))) return 'a text in every language';
  if (anyOf) return anyOf.map((option) => (isSchema(option) ? typeOf(option) : '')).join(' or ');
  if (type === 'array' && isSchema(items)) return `list of ${typeOf(items)}`;
  if (format === 'date' || format === 'uri') return format === 'date' ? 'date' : 'address';
  if (type === 'object') return 'map';
  return [type ?? 'anything'].flat().join(', ');
}

function textOf(schema: Schema, name: 'description' | 'advice'): string {
  const text = schema[name];
  return typeof text === 'string' ? text.replaceAll('|', '\\|') : '';
}

function tableOf(kind: YamlKind): string {
  const rows = Array.from(rowsOf(jsonSchemaOf(kind), ''), ({ path, schema, isRequired }) => {
    const need = isRequired ? 'yes' : 'no';
    const cells = [textOf(schema, 'description'), textOf(schema, 'advice')];
    return `| \`${path}\` | ${typeOf(schema)} | ${need} | ${cells.join(' | ')} |`;
  });
  if (rows.length === 0)
    return 'Texts below names of your own; the names are those of the English file.';
  return [
    '| key | type | required | what it means | what to write |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function keysOf(type: ParameterType): string {
  const keys = Object.entries(valueTypes[type].keys ?? {});
  return keys.map(([name, need]) => `\`${name}\` (${need})`).join(', ') || '–';
}

function typesTable(): string {
  const rows = parameterTypes.map((type) => {
    const { accepts, becomes, example } = parameterTypeHelp[type];
    return `| \`${type}\` | ${accepts} | ${becomes} | \`${example}\` | ${keysOf(type)} |`;
  });
  return [
    '| type | accepts | becomes in a command | example | keys of its own |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function attributesOf(name: string): string[] {
  const { description = '', attributes = {} } = findMdxComponent(name) ?? {};
  const tag = `\`<${name}>\``;
  const rows = Object.entries(attributes).map(([attribute, { need, ...texts }]) => {
    const required = need === 'required' ? 'yes' : 'where the label is translated';
    const values = texts.values ? ` One of ${texts.values.join(', ')}.` : '';
    return `| ${tag} | \`${attribute}\` | ${required} | ${texts.description}${values} | ${texts.advice} |`;
  });
  return [`| ${tag} | – | – | ${description} | – |`, ...rows];
}

function componentsTable(): string {
  return [
    '| component | attribute | required | what it means | what to write |',
    '| --- | --- | --- | --- | --- |',
    ...Object.keys(mdxComponents).flatMap(attributesOf),
  ].join('\n');
}

/** docs/reference.md: every key of every YAML file, every component of the MDX, and every type of value. */
export function referenceText(): string {
  const sections = yamlKinds.map((kind) => `## \`${kind.files}\`\n\n${tableOf(kind)}\n`);
  return [
    '# Reference of content files',
    '',
    '`npm run docs` writes this page and docs/schemas/ from src/content/schemas/.',
    'A list is written `[]`; `<name>` stands for a name of your own.',
    '',
    ...sections,
    '## Components of `content/runbooks/*/*.mdx`',
    '',
    'A page holds Markdown, `{{name}}` for the value of a parameter, and these components.',
    '',
    componentsTable(),
    '',
    '## Types of value',
    '',
    typesTable(),
    '',
  ].join('\n');
}

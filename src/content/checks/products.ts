import type { Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAtPath, type YamlPath } from '../read/yaml-file.ts';
import type { ComparedContent, ComparedStructure } from './compared-runbook.ts';
import { nameSlips, renamedDetails } from './name-slips.ts';

/** Where a runbook names a product. */
interface Mention {
  id: string;
  path: YamlPath;
}

/** Holds the products that runbooks name to the catalogue, and each runbook to naming one once. */
export function checkProducts({ products, runbooks }: ComparedContent): Diagnostic[] {
  if (!products) return [];
  const known = Object.keys(products.value);
  const structures = runbooks.flatMap(({ structure }) => structure ?? []);
  const used = structures.flatMap((yaml) => mentionsIn(yaml).map(({ id }) => id));
  const { renamed } = nameSlips(known, used);
  const accepted = [...known, ...renamed.values()];
  return [
    ...[...renamed].map(([id, other]) =>
      diagnosticAtPath(products, [id], renamedDetails('product', id, other)),
    ),
    ...structures.flatMap((yaml) => wrongMentions(yaml, accepted)),
  ];
}

function mentionsIn({ product, alsoFor }: ComparedStructure): Mention[] {
  const others = alsoFor.map((id, index) => ({ id, path: ['alsoFor', index] }));
  return [{ id: product, path: ['product'] }, ...others];
}

function wrongMentions(yaml: ComparedStructure, known: readonly string[]): Diagnostic[] {
  return mentionsIn(yaml).flatMap(({ id, path }, index) => {
    if (index > 0 && id === yaml.product) {
      const details = { found: `the product \`${id}\` again`, expected: 'another product' };
      return [diagnosticAtPath(yaml, path, { ...details, advice: 'Remove it.' })];
    }
    if (known.includes(id)) return [];
    const expected = `one of ${known.join(', ')}`;
    const closest = closestName(id, known);
    const correct = closest === undefined ? 'Correct the id' : `Write \`${closest}\``;
    const advice = `${correct}, or add the product to content/products.yaml.`;
    return [diagnosticAtPath(yaml, path, { found: `the product \`${id}\``, expected, advice })];
  });
}

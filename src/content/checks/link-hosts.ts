import type { Diagnostic } from '../../diagnostic.ts';
import { editDistance } from '../../edit-distance.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';

/** An address of a runbook, or of a product, with the file and the path of its key. */
interface Use {
  readonly file: YamlFile<unknown>;
  readonly path: readonly (string | number)[];
  readonly host: string;
}

/**
 * Reports addresses of `links` and `sources` whose host looks like one that others have: readers would follow a slip, or a
 * trap, to somebody else.
 */
export function checkLinkHosts(content: Content): Diagnostic[] {
  const ofRunbooks = content.runbooks.flatMap(({ structure }) => {
    if (!structure) return [];
    const { sources, links } = structure.value;
    return [
      ...sources.map(({ url }, at) => useOf(structure, ['sources', at, 'url'], url)),
      ...links.map(({ url }, at) => useOf(structure, ['links', at, 'url'], url)),
    ];
  });
  return lookAlikes(ofRunbooks, [...ofProducts(content), ...ofRunbooks]);
}

/** The same of the addresses of products. */
export function checkProductHosts(content: Content): Diagnostic[] {
  return lookAlikes(ofProducts(content), ofProducts(content));
}

function ofProducts({ products }: Content): Use[] {
  if (!products) return [];
  const all = Object.entries(products.value);
  return all.map(([id, { source }]) => useOf(products, [id, 'source'], source));
}

function useOf(file: YamlFile<unknown>, path: Use['path'], url: string): Use {
  return { file, path, host: new URL(url).hostname };
}

function lookAlikes(uses: readonly Use[], all: readonly Use[]): Diagnostic[] {
  const counts = countsOf(all.map(({ host }) => domainOf(host)));
  return uses.flatMap(({ file, path, host }) => {
    const meant = meantDomain(host, counts);
    if (meant === undefined) return [];
    const found = `the host \`${host}\``;
    const expected = `one of \`${meant}\`, as the other addresses have it`;
    const advice = 'Correct it: to a reader the two look the same, and this one leads elsewhere.';
    return [diagnosticAtPath(file, path, { found, expected, advice })];
  });
}

/** The part of a host that somebody has registered, as far as its length tells: `microsoft.com`, `example.co.uk`. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const isShort = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(names, (name) => name);
  return new Map([...groups].map(([name, all]) => [name, all.length]));
}

/** The domain that is meant: one that more addresses have, and that the host looks like or begins with. */
function meantDomain(host: string, counts: ReadonlyMap<string, number>): string | undefined {
  const domain = domainOf(host);
  const own = counts.get(domain) ?? 0;
  return [...counts.keys()].find(
    (other) =>
      other !== domain &&
      (counts.get(other) ?? 0) > own &&
      (looksLike(domain, other) || `.${host}.`.includes(`.${other}.`)),
  );
}

/** Shorter names differ by one letter too often. */
const leastLength = 11;

function looksLike(one: string, other: string): boolean {
  if (shapeOf(one) === shapeOf(other)) return true;
  return Math.min(one.length, other.length) >= leastLength && editDistance(one, other, 1) === 1;
}

/** A name as it looks: digits and pairs of letters that pass for other letters are these. */
function shapeOf(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('5', 's');
}

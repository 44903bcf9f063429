import type { Import } from './imports.ts';

/**
 * The layers of the source, from the ground up: a file imports only from its own layer and from those above it in this
 * list. Code that uses neither pages nor Node comes first; the scripts that npm runs come last.
 */
const layers: readonly string[] = [
  'src/locales.ts',
  'src/edit-distance.ts',
  'src/literal-pattern.ts',
  'src/recent.ts',
  'src/diagnostic.ts',
  'src/union-issues.ts',
  'src/meant-key.ts',
  'src/parse.ts',
  'src/parse-json.ts',
  'src/content/schemas/',
  'src/parameters/',
  'src/powershell/',
  'src/runs/',
  'src/search/record.ts',
  'src/search/page-mark.ts',
  'src/search/part-lists.ts',
  'src/search/checksum.ts',
  'src/search/query/',
  'src/hash.ts',
  'src/kept-files.ts',
  'src/third-party/',
  'src/content/read/',
  'src/build/',
  'src/deploy/',
  'src/content/checks/',
  'src/render/',
  'src/components/',
  'src/layouts/',
  'src/pages/',
  'src/search/index/',
  'src/offline/',
  'src/bundle/',
  'src/integrations/',
  'scripts/',
];

/** Files that TypeScript wants at the top of src/; nothing imports them. */
const outsideLayers = ['src/env.d.ts'];

function layerOf(file: string): number {
  return layers.findIndex((layer) =>
    layer.endsWith('/') ? file.startsWith(layer) : file === layer,
  );
}

function problemOf({ from, line, to }: Import): string[] {
  if (outsideLayers.includes(from) || to.endsWith('.css')) return [];
  const own = layerOf(from);
  const other = layerOf(to);
  if (own === -1)
    return [
      `${from}:${line}: found a file in no layer. Move it, or add its folder to scripts/check/layers.ts.`,
    ];
  if (other !== -1 && other <= own) return [];
  return [
    `${from}:${line}: found an import of ${to}, expected one of ${layers[own] ?? ''} or of a layer above it. Move what both need into the lower layer; scripts/check/layers.ts has the order.`,
  ];
}

/** Imports that point the wrong way, one line each with file and line. */
export function wrongArrows(imports: readonly Import[]): string[] {
  return imports.flatMap(problemOf);
}

/** Circles of files that import one another, types included, one line each. */
export function cyclesIn(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) {
      const circle = [...path.slice(start), file].join(' → ');
      cycles.push(
        `${file}: found a circle of imports, expected none: ${circle}. Move what both need into a file of its own.`,
      );
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}

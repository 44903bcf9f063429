import { posix } from 'node:path';
import { rolldown } from 'rolldown';
import * as z from 'zod/mini';
import { modulesWithCode, refusePackages } from '../../third-party/received.ts';
import { applyEdits, nodesOf, syntaxOf } from './syntax.ts';
import type { Edit, SyntaxNode } from './syntax.ts';

/** A module of the site as a classic script, and the modules that have to be there before it. */
export interface ClassicScript {
  readonly file: string;
  readonly imports: readonly string[];
  /** Modules that it imports dynamically, if the code names them. */
  readonly later: readonly string[];
  readonly code: string;
}

// Minifiers also write a plain string as a template literal.
const textSchema = z.union([
  z.object({ type: z.literal('Literal'), value: z.string() }),
  z.pipe(
    z.object({
      type: z.literal('TemplateLiteral'),
      quasis: z.tuple([z.object({ value: z.object({ cooked: z.string() }) })]),
    }),
    z.transform(({ quasis }) => ({ value: quasis[0].value.cooked })),
  ),
]);

function isImportMeta(node: SyntaxNode): boolean {
  return node.type === 'MetaProperty' && 'meta' in node;
}

const preloadSchema = z.object({
  callee: z.object({ name: z.literal('__vite__mapDeps') }),
});

function importEdit(code: string, node: SyntaxNode): Edit[] {
  // Vite preloads the modules of an import, which do not load from files: empty its list.
  if (node.type === 'CallExpression' && z.safeParse(preloadSchema, node).success)
    return [{ start: node.start, end: node.end, text: '[]' }];
  if (isImportMeta(node)) return [{ start: node.start, end: node.end, text: '$meta' }];
  if (node.type !== 'ImportExpression') return [];
  const open = code.indexOf('(', node.start);
  return [{ start: node.start, end: open, text: '$import' }];
}

/** Replaces `import(…)` and `import.meta`, which exist only in modules, by names that the loader gives. */
export function withoutModuleSyntax(code: string, nodes = [...nodesOf(syntaxOf(code))]): string {
  return applyEdits(
    code,
    nodes.flatMap((node) => importEdit(code, node)),
  );
}

function laterImports(nodes: readonly SyntaxNode[]): string[] {
  return nodes.flatMap((node) => {
    const source = node.type === 'ImportExpression' ? node['source'] : undefined;
    const text = z.safeParse(textSchema, source);
    return text.success ? [text.data.value] : [];
  });
}

async function asCommonJs(
  file: string,
  source: string,
): Promise<{ code: string; imports: string[] }> {
  const entry = `/${file}`;
  const build = await rolldown({
    input: entry,
    external: (id) => id !== entry,
    treeshake: false,
    plugins: [
      {
        name: 'fieldbook-one-module',
        resolveId: (id) => (id === entry ? id : { id, external: true }),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await build.generate({
    format: 'cjs',
    exports: 'named',
    minify: true,
    comments: false,
  });
  await build.close();
  const [chunk] = output;
  refusePackages(file, modulesWithCode(chunk));
  return { code: chunk.code.trim(), imports: chunk.imports };
}

/**
 * Makes a module of the site into a classic script: its code becomes a function that is handed to the bundle's loader
 * under the module's own path. `fetch` is the loader's, because the browser's refuses files.
 */
export async function classicScript(file: string, source: string): Promise<ClassicScript> {
  const nodes = [...nodesOf(syntaxOf(source))];
  const { code, imports } = await asCommonJs(file, withoutModuleSyntax(source, nodes));
  const inSite = (path: string) => posix.join(posix.dirname(file), path);
  const names = 'require,exports,$import,$meta,fetch';
  return {
    file,
    imports: imports.map(inSite),
    later: laterImports(nodes).map(inSite),
    code: `${definition(file)}function(${names}){${code}\n}${end}`,
  };
}

const end = ');\n';

function definition(file: string): string {
  return `fieldbookLoader.define(${JSON.stringify(file)},`;
}

/** The text of the function that holds a module's code, as a browser gives it. */
export function factoryOf({ file, code }: ClassicScript): string {
  return code.slice(definition(file).length, -end.length);
}

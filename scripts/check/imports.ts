import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { globSync } from 'node:fs';
import ts from 'typescript';

/** One file that names another: types and scripts of a template included. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** The parts of a template that are TypeScript, everything else blank, so that lines stay where they are. */
function scriptOf(template: string): string {
  const parts = [...template.matchAll(/^---$.*?^---$|(?<=<script>).*?(?=<\/script>)/gms)];
  const kept = parts.map(({ 0: text, index }) => [index, index + text.length] as const);
  return Array.from(template, (character, at) =>
    character === '\n' || kept.some(([start, end]) => at >= start && at < end) ? character : ' ',
  )
    .join('')
    .replace(/^---$/gm, '   ');
}

function importsOf(root: string, file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const code = file.endsWith('.astro') ? scriptOf(text) : text;
  return ts.preProcessFile(code).importedFiles.flatMap(({ fileName, pos }) => {
    if (!fileName.startsWith('.')) return [];
    const line = code.slice(0, pos).split('\n').length;
    return [{ from: file, line, to: posix.join(posix.dirname(file), fileName) }];
  });
}

/** Every import between the source files below a root, by path from there, in the order of the files. */
export function importsBelow(root: string): Import[] {
  const files = globSync('{src,scripts}/**/*.{ts,astro,mjs}', { cwd: root }).sort();
  return files.flatMap((file) => importsOf(root, file.replaceAll('\\', '/')));
}

import type { Node } from 'web-tree-sitter';
import { isOwnPlace } from './own-places.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { pathEnds, type PathEnd } from './written-paths.ts';

/** Files that Windows, its web server or an interpreter runs. */
const program =
  /\.(?:asax|ashx|asmx|aspx?|bat|cmd|config|cpl|dll|exe|hta|inf|jar|jse?|lnk|msc|msi|php|pl|ps1|ps1xml|psd1|psm1|py|reg|scr|sh|url|vb[es]|ws[fh])$/i;

/** Others, which stand at the end of the names of servers, too, or in no text but the name of a file. */
const otherProgram = /\.(?:application|chm|com|gadget|ms[ptu]|ocx|pif|scf|sct|sys|vb|wsc?)$/i;

/** Whether the end of a path is of a file that may be run. */
export function isProgramEnd(end: PathEnd): boolean {
  return end !== undefined && 'text' in end && program.test(end.text);
}

/** A file of some folder, as a loop or a pipeline has it. */
const listed = /^\$(\w+)(?:\.(?:FullName|PSPath))?$/i;

/**
 * Whether a file that is copied, moved or renamed stays what it is: it keeps its extension, which is none of a program, or
 * goes into a folder of the account under the name that it has. A setting of the web server is none there.
 */
export function staysData(tree: ScriptTree, from: Node, to: Node): boolean {
  const before = pathEnds(tree, from);
  const after = pathEnds(tree, to);
  const isOwn = isOwnPlace(tree, to);
  const extensions = before.map(extensionOf);
  const isKept = (end: PathEnd) =>
    extensionOf(end) !== '' &&
    extensions.every((one) => one === extensionOf(end)) &&
    !(end && 'text' in end && otherProgram.test(end.text)) &&
    (!isProgramEnd(end) || (isOwn && extensionOf(end) === '.config'));
  if (after.length > 0 && after.every(isKept)) return true;
  const isInto = after.every((end) => end !== undefined && 'isFolder' in end);
  if (!isOwn || programs.test(tree.script)) return false;
  return isInto ? before.every(isKept) || isListed(tree, from) : isNamedAlike(tree, from, to);
}

/** `-Filter '*.ps1'`. */
const programs = /\*\.(?:bat|cmd|dll|exe|hta|jse?|msi|ps1|psm1|vb[es]|ws[fh])\b/i;

function extensionOf(end: PathEnd): string {
  return end && 'text' in end ? (/\.\w+$/.exec(end.text)?.[0] ?? '').toLowerCase() : '';
}

/** Whether a path is of a file that a loop over a folder has. */
function isListed(tree: ScriptTree, from: Node): boolean {
  const [, name = ''] = listed.exec(sourceOf(tree, from).trim()) ?? [];
  const lists = tree.loops.get(name.toLowerCase()) ?? [];
  return (
    lists.length > 0 && lists.every(({ list }) => /\bGet-ChildItem\b/i.test(sourceOf(tree, list)))
  );
}

/** `Copy-Item $file.FullName "$env:TEMP\$($file.Name)"`. */
function isNamedAlike(tree: ScriptTree, from: Node, to: Node): boolean {
  const [, name] = listed.exec(sourceOf(tree, from).trim()) ?? [];
  const [, other] = /\$(\w+)\.Name\)*["')]*$/i.exec(sourceOf(tree, to).trim()) ?? [];
  return name !== undefined && name.toLowerCase() === other?.toLowerCase();
}

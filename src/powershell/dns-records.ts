import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Node } from 'web-tree-sitter';

const data =
  /^(?:descriptivetext|domainname|hostnamealias|ipv[46]address|mailexchange|nameserver|port|preference|priority|ptrdomainname|weight)$/;

/** Whether a parameter says what a record of DNS holds when it is made. */
export function isRecordData(parameter: string): boolean {
  return data.test(parameter);
}

const types: ReadonlySet<string> = new Set(['a', 'aaaa', 'cname', 'mx', 'ns', 'ptr', 'srv', 'txt']);

/** The type of a record that a command makes: `…CName`, or the switch `-CName`. */
export function recordType(tree: ScriptTree, command: Node, noun: string): string | undefined {
  const [, suffix] = /^dnsserverresourcerecord(\w*)$/.exec(noun) ?? [];
  if (suffix !== '') return suffix;
  const words = sourceOf(tree, command).toLowerCase().split(/\s+/);
  return words.find((word) => word.startsWith('-') && types.has(word.slice(1)))?.slice(1);
}

import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** Words by which a query changes a database. */
const changing =
  /\b(?:alter|backup|create|dbcc|delete|deny|drop|exec|execute|grant|insert|into|kill|merge|restore|revoke|shutdown|truncate|update)\b|-(?:i|inp)/i;

const found: Pick<Removal, 'deed' | 'problem'> = {
  deed: 'runs',
  problem: 'which may change anything in a database',
};

/** What is said of `Invoke-Sqlcmd` with a query that changes something, or that stands in a file. */
export function queryBy(plain: string, words: string): typeof found | undefined {
  return plain === 'invoke-sqlcmd' && changing.test(words) ? found : undefined;
}

/** A method that only changes, those that give rows besides, and what they send. */
const executing = /^ExecuteNonQuery(?:Async)?$/i;
const asking = /^Execute(?:Reader|Scalar|XmlReader)(?:Async)?$/i;
const query =
  /^\s*(?:\(\s*)?['"](?:@'\s*)?\s*(?:alter|create|delete|drop|exec|grant|insert|merge|truncate|update)\b/i;

/** Finds methods of .NET that send a query which changes a database. */
export function databaseChanges(tree: ScriptTree): Removal[] {
  const isChanging = () =>
    nodesOf(tree.root, 'string_literal').some((text) => query.test(sourceOf(tree, text)));
  return nodesOf(tree.root, 'invokation_expression').flatMap((call) => {
    const [target, operator, member] = call.children;
    const method = member ? sourceOf(tree, member).replace(/['"]/g, '') : '';
    if (!target || !operator) return [];
    if (!executing.test(method) && !(asking.test(method) && isChanging())) return [];
    const name = `${sourceOf(tree, target)}${operator.text}${method}`;
    return [{ name, start: call.startIndex, ...found }];
  });
}

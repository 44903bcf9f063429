import type { Node, Parser } from 'web-tree-sitter';
import { coreOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { pathValues } from '../paths/path-values.ts';
import { recordsIn } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { OtherValue } from '../shell.ts';
import { isDecided } from './decided-values.ts';
import { settingCommands, type GivenSetting, type SettingCommand } from './given-settings.ts';
import { mentionedIn } from './mentioned-columns.ts';

/**
 * Finds what calls set to something else than what stands in the column of that name of the records that the script reads;
 * `columns` are the names that all of these have.
 */
export function otherValues(
  script: string,
  columns: readonly string[],
  parser: Parser,
): OtherValue[] {
  return withTree(script, parser, (tree) => {
    const calls = settingCommands(tree);
    const found = calls.flatMap((call) =>
      call.settings.flatMap((setting) => {
        const column = columnFor(setting.name, columns);
        if (column === undefined) return [];
        const isOther = isOtherValue(tree, setting, { column, columns });
        return isOther && !isForAWhile(tree, call, calls, { setting, column })
          ? [{ ...placeOf(tree, setting), column, call: call.start }]
          : [];
      }),
    );
    // Two calls may be given one table.
    return found.filter(({ start }, at) => found.findIndex((one) => one.start === start) === at);
  });
}

function placeOf(tree: ScriptTree, { name, value }: GivenSetting) {
  const from = sourceOf(tree, value).trim();
  return { what: name, start: value.startIndex, from };
}

/** The column that a parameter, which may be cut short, is restored from. */
function columnFor(name: string, columns: readonly string[]): string | undefined {
  const plain = columns.map((one) => one.toLowerCase());
  const same = plain.findIndex((one) => one === name || `${one}name` === name);
  if (same !== -1) return columns[same];
  const begun = columns.filter((one) => one.toLowerCase().startsWith(name));
  return name.length > 2 && begun.length === 1 ? begun[0] : undefined;
}

interface Meant {
  readonly column: string;
  readonly columns: readonly string[];
}

/** Parameters that name an object. */
const naming =
  /^(?:id\w*|name|thumbprint|keyids?|\w+(?:id|guid|identity)|userprincipalname|displayname)$/;

/** Whether a parameter, in lower case, names the object that a call is about. */
export function isNaming(parameter: string): boolean {
  return naming.test(parameter);
}

/** Columns that may name one, too. */
const names = /^(?:id\w*|\w*(?:id|guid|identity|name|thumbprint|address|fqdn|alias)|sip\w*|dn)$/;

function isOtherValue(tree: ScriptTree, { name, value }: GivenSetting, meant: Meant): boolean {
  const column = meant.column.toLowerCase();
  const known = meant.columns.map((one) => one.toLowerCase());
  const { columns, isOpen } = mentionedIn(tree, [value]);
  if (isOpen || columns.has(column) || [...columns].some((one) => !known.includes(one)))
    return false;
  const read = columnRead(tree, value);
  // Of the object itself the reader may give the name, and the script may have compared it.
  if (isNaming(name)) return read !== undefined && !names.test(read);
  return columns.size > 0 || !isDecided(tree, { value, column });
}

/** The column of a row that a value is, and nothing else. */
function columnRead(tree: ScriptTree, value: Node): string | undefined {
  const core = coreOf(value);
  const [target, , member] = core.children;
  if (core.type !== 'member_access' || !target || !member) return undefined;
  const records = recordsIn({ tree, ofNode: (node) => pathValues(tree, node) }, target);
  return records && sourceOf(tree, member).toLowerCase();
}

/** Whether another call sets the same to what was there before. */
function isForAWhile(
  tree: ScriptTree,
  call: SettingCommand,
  calls: readonly SettingCommand[],
  { setting, column }: { readonly setting: GivenSetting; readonly column: string },
): boolean {
  return calls.some(
    (other) =>
      other.start > call.start &&
      other.noun === call.noun &&
      other.settings.some(({ name, value }) => {
        if (name !== setting.name || value.id === setting.value.id) return false;
        const { columns, isOpen } = mentionedIn(tree, [value]);
        return isOpen || columns.has(column.toLowerCase());
      }),
  );
}

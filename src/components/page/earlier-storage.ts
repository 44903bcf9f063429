import { isMap } from './embedded-guards.ts';
import { type EarlierForeign, nothingForeign } from './foreign-texts.ts';
import { doneBranch, earlierKeys, valuesBranch } from './storage.ts';
import { jsonOf } from './stored-entry.ts';

/** The text of a step that is done. */
export const doneText = 'done';

/** What the documents of version 1 hold: texts by the names of entries, and what cannot be read. */
export interface EarlierTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly foreign: EarlierForeign;
}

type Pair = readonly [name: string, text: string];

/** The readable part of a document, and what stays of it without that part. */
interface Split {
  readonly pairs: readonly Pair[];
  readonly rest: unknown;
  readonly foreign: EarlierForeign;
}

const nothing: Split = { pairs: [], rest: undefined, foreign: nothingForeign };

/** The split of a document of which nothing can be read. */
function unread(rest: unknown, branch: string): Split {
  return { pairs: [], rest, foreign: { ...nothingForeign, branches: [branch] } };
}

function mapOrNothing(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function splitValues(input: unknown): Split {
  const { version, values } = isMap(input) ? input : {};
  if (version !== 1 || !isMap(values)) return unread(input, valuesBranch);
  const all = Object.entries(values);
  const pairs = all.flatMap(([name, text]): Pair[] =>
    typeof text === 'string' && text !== '' ? [[valuesBranch + name, text]] : [],
  );
  const others = all.filter(([, text]) => typeof text !== 'string');
  const rest = mapOrNothing(others);
  const names = others.map(([name]) => valuesBranch + name);
  return { pairs, rest: rest && { version, values: rest }, foreign: { ...nothingForeign, names } };
}

function splitDone(input: unknown): Split {
  if (!isMap(input)) return unread(input, doneBranch);
  const isStep = (step: unknown) => typeof step === 'string';
  const lists = Object.entries(input).map(([runbook, steps]) => [
    runbook,
    Array.isArray(steps) ? steps.filter(isStep) : [],
    Array.isArray(steps) ? steps.filter((step) => !isStep(step)) : steps,
  ]) as readonly (readonly [string, readonly string[], unknown])[];
  const pairs = lists.flatMap(([runbook, steps]) =>
    steps.map((step): Pair => [`${doneBranch}${runbook}/${step}`, doneText]),
  );
  const others = lists.filter(([, , rest]) => !Array.isArray(rest) || rest.length > 0);
  const rest = mapOrNothing(others.map(([runbook, , steps]) => [runbook, steps]));
  const branches = others.map(([runbook]) => `${doneBranch}${runbook}/`);
  return { pairs, rest, foreign: { ...nothingForeign, branches } };
}

const splits = { values: splitValues, done: splitDone };

/** Splits a document of version 1 as it is stored. */
export function split(kind: keyof typeof splits, stored: string | null): Split {
  return stored === null ? nothing : splits[kind](jsonOf(stored));
}

/** Reads what version 1 stored, entry by entry. */
export function earlierTexts(get: (key: string) => string | null): EarlierTexts {
  const parts = (['values', 'done'] as const).map((kind) => split(kind, get(earlierKeys[kind])));
  return {
    texts: new Map(parts.flatMap(({ pairs }) => pairs)),
    foreign: {
      names: parts.flatMap(({ foreign }) => foreign.names),
      branches: parts.flatMap(({ foreign }) => foreign.branches),
    },
  };
}

import type { ProsePart } from './prose-parts.ts';

/** The prose of a runbook: what stands before its first task, and its tasks. */
export interface DividedProse {
  /** What tells how things work; who knows it, or comes at night, goes by. */
  readonly background: readonly ProsePart[];
  /** What nobody should go by, and the tasks. */
  readonly rest: readonly ProsePart[];
}

/** Notes that ask for nothing belong to what they stand in. */
const quietKinds: ReadonlySet<string> = new Set(['note', 'tip']);

/** Divides the prose of a runbook into what can be folded away and what has to be seen. */
export function divideProse(parts: readonly ProsePart[]): DividedProse {
  const first = parts.findIndex((part) => isComponent(part, 'Task'));
  const preface = first === -1 ? parts : parts.slice(0, first);
  const tasks = parts.slice(preface.length);
  const background = preface.filter((part) => !isWarning(part));
  return {
    background: background.some((part) => !isBlank(part)) ? background : [],
    rest: [...preface.filter(isWarning), ...tasks],
  };
}

function isComponent(part: ProsePart, name: string): boolean {
  return typeof part !== 'string' && part.name === name;
}

/** The ends of support, which the state of the page says at its top, are none. */
function isWarning(part: ProsePart): boolean {
  return (
    typeof part !== 'string' && part.name === 'Note' && !quietKinds.has(part.attributes.kind ?? '')
  );
}

function isBlank(part: ProsePart): boolean {
  return typeof part === 'string' && part.trim() === '';
}

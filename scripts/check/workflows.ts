import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A container, which is pinned by the hash of its image. */
const pinnedImage = /@sha256:[0-9a-f]{64}$/;

/** The actions and containers of a workflow that somebody else could change: a tag can be moved, a hash cannot. */
export function workflowProblems(file: string, text: string): string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const problems = document.errors.map(
    ({ pos }) =>
      `${at(pos[0])}: found text that is no YAML, expected a workflow. Correct it there.`,
  );
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const expected = expectedOf(key.value, value.value);
      if (expected === undefined) return;
      const offset = value.range?.[0] ?? 0;
      problems.push(`${at(offset)}: found ${value.value}, expected ${expected}`);
    },
  });
  return problems;
}

function expectedOf(key: unknown, value: string): string | undefined {
  if (key === 'uses') return isPinned(value) ? undefined : actionAdvice(value);
  if (key !== 'container' && key !== 'image') return undefined;
  const [name = ''] = value.split(/[:@]/);
  return pinnedImage.test(value)
    ? undefined
    : `an image by its hash. Write ${name}@sha256:<64 digits>, and its version as a comment.`;
}

function isPinned(action: string): boolean {
  // A path that leads out of the checkout is not ours.
  if (action.startsWith('./')) return !action.split('/').includes('..');
  if (action.startsWith('docker:')) return pinnedImage.test(action);
  return /@[0-9a-f]{40}$/.test(action);
}

function actionAdvice(action: string): string {
  return `an action by the hash of its commit. Write ${action.split('@')[0] ?? ''}@<40 digits>, and its version as a comment.`;
}

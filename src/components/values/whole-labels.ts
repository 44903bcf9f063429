import type { Value } from '../../parameters/value-result.ts';

/** Where a line may be broken in a name: behind the marks between its labels. */
const joint = /(?<=[.\\/])(?=\w)/;

/**
 * Puts the labels of a value and the entries of a list into elements: no line is broken behind the hyphen of a label that
 * has room on a line, as a browser would do anywhere, and what stands between two entries is told apart from them.
 */
export function keepLabelsWhole(element: Element, text: string, value: Value): void {
  if (element.firstElementChild || element instanceof SVGElement) return;
  const isShownAsTyped = element instanceof HTMLElement && element.dataset['form'] !== 'console';
  const items = typeof value === 'object' && value.length > 1 && isShownAsTyped ? value : [];
  element.replaceChildren(...(entriesIn(text, items) ?? labelsIn(text)));
}

/** The entries of a list with the text between them; undefined where there are none, or a text has not all of them. */
function entriesIn(text: string, items: readonly string[]): (Node | string)[] | undefined {
  let from = 0;
  const nodes: (Node | string)[] = [];
  for (const item of items) {
    const at = text.indexOf(item, from);
    if (at < 0) return undefined;
    const entry = document.createElement('t-v');
    entry.append(...labelsIn(item));
    nodes.push(text.slice(from, at), entry);
    from = at + item.length;
  }
  return nodes.length > 0 ? [...nodes, text.slice(from)] : undefined;
}

function labelsIn(text: string): (Node | string)[] {
  return text.split(/(\s+)/).flatMap((word) =>
    word.split(joint).flatMap((label, at) => {
      const gap = at > 0 ? [document.createElement('wbr')] : [];
      if (!label.includes('-')) return [...gap, label];
      const whole = document.createElement('t-l');
      whole.textContent = label;
      return [...gap, whole];
    }),
  );
}

import { makeElement } from './dom.ts';

/** What stands between two facts in a text. */
const joint = /\s·\s/u;

/** A text of facts with a dot between two of them, which is not there where a line ends between them (dots.css). */
export function dotted(text: string): Node[] {
  return text
    .split(joint)
    .flatMap((fact, at) => (at === 0 ? [new Text(fact)] : [dot(), new Text(fact)]));
}

function dot(): HTMLElement {
  const made = makeElement('span', ' ');
  made.className = 'dot';
  return made;
}

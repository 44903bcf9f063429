/** How what the last printing put in is taken out again. */
let restore: (() => void)[] = [];

/**
 * Puts a mark behind each word of a command, and behind each part of a long one. Style draws it at the end of the row above
 * its own, the one that goes on. It holds no text: who copies a command out of a PDF copies none.
 */
export function markLineEnds(): void {
  unmarkLineEnds();
  for (const code of document.querySelectorAll('command-block pre > code')) {
    for (const hint of code.querySelectorAll('wbr')) putBefore(hint);
    for (const text of textsIn(code)) markWords(text);
    // The last line has no break at its end.
    [...code.querySelectorAll('t-0, t-1, t-2, t-3, t-4')].at(-1)?.append(newMark());
  }
}

/** Takes the marks out, and has the texts of the commands whole again. */
export function unmarkLineEnds(): void {
  for (const step of restore) step();
  restore = [];
}

/** The texts of a command but those of values, which belong to who injects them and hold no space. */
function textsIn(code: Element): Text[] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('[data-param]')) texts.push(node);
  return texts;
}

function markWords(text: Text): void {
  const whole = text.data;
  // From the last to the first, so that the text that is left begins as the whole one does.
  const ends = [...whole.matchAll(/\s+/g)].map(({ index }) => index).reverse();
  if (ends.length === 0) return;
  const rests = ends.map((end) => {
    const rest = text.splitText(end);
    putBefore(rest);
    return rest;
  });
  restore.push(() => {
    for (const rest of rests) rest.remove();
    text.data = whole;
  });
}

function putBefore(place: ChildNode): void {
  place.before(newMark());
}

function newMark(): HTMLElement {
  const mark = document.createElement('t-y');
  restore.push(() => {
    mark.remove();
  });
  return mark;
}

/** Room in pixels between the editor and what it stands beside. */
const gap = 6;

/** A command that ends, or begins, so near its place stays whole: the editor stands beside it. */
const near = 200;

/** Room that is kept for a message and its repair, so that neither moves the page. */
const message = 96;

/** What the header covers, and the bar of a small screen. */
const above = 64;
const below = () => (matchMedia('(max-width: 63.99rem)').matches ? 96 : 16);

/** Puts an editor under the command of its place, or over it where there is more room; gives what puts it there again. */
export function standBeside(root: HTMLElement, place: HTMLElement): () => void {
  const block = place.closest('command-block') ?? place;
  const room = gap + root.offsetHeight + message;
  const boxes = () => ({ own: place.getBoundingClientRect(), all: block.getBoundingClientRect() });
  const { own, all } = boxes();
  const isEndNear = all.bottom - own.bottom < near;
  const lack = (isEndNear ? all.bottom : own.bottom) + room - (innerHeight - below());
  const isOver = lack > 0 && own.top - all.top < near && all.top - room > above;
  const put = () => {
    const now = boxes();
    const left = Math.min(now.own.left, now.all.right - root.offsetWidth);
    root.style.insetInlineStart = `${Math.max(now.all.left, left)}px`;
    if (isOver) {
      const height = document.documentElement.clientHeight;
      root.style.insetBlockEnd = `${height - now.all.top - scrollY + gap}px`;
    } else {
      const end = isEndNear ? now.all.bottom : now.own.bottom;
      root.style.insetBlockStart = `${end + scrollY + gap}px`;
    }
  };
  put();
  // Once, as it opens: what is typed then moves nothing.
  if (lack > 0 && !isOver) scrollBy(0, Math.max(0, Math.min(lack, own.top - above - gap)));
  return put;
}

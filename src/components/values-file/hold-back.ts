/** So long an offer is in view before it can be taken, as long as browsers hold back their own questions. */
const inViewMs = 1000;

/**
 * Holds the taking of an offer back until the reader can have seen it: the key or the click that opened the page may come
 * twice. Each that comes too early starts the time anew, so that one that is given on purpose is enough.
 */
export function holdBack(place: HTMLElement, use: HTMLElement): void {
  const held = new AbortController();
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      use.ariaDisabled = null;
      held.abort();
    }, inViewMs);
  };
  const refuse = (event: Event) => {
    const { target } = event;
    const isOnUse = target instanceof Node && use.contains(target);
    const isAnswer =
      event instanceof KeyboardEvent
        ? event.key === 'Enter' && (isOnUse || target === place)
        : isOnUse;
    if (!isAnswer) return;
    event.preventDefault();
    event.stopPropagation();
    wait();
  };
  use.ariaDisabled = 'true';
  for (const type of ['keydown', 'click'])
    place.addEventListener(type, refuse, { capture: true, signal: held.signal });
  // A tab in the background is not in view: it draws nothing.
  requestAnimationFrame(wait);
}

/** Below the header, and above the end of the shortest step that a link has just led to. */
const top = 112;
const readingLine = `-${String(top)}px 0px -50% 0px`;

/** What is scrolled past is not being read. */
const restMs = 150;

/** The step that is being read while the page opens; at its top none, and nothing that is not yet laid out is asked. */
export function stepInSight(steps: readonly Element[]): Element | undefined {
  if (scrollY === 0) return undefined;
  return steps.find((step) => {
    const box = step.getBoundingClientRect();
    return box.height > 0 && box.bottom > top && box.top < innerHeight / 2;
  });
}

/** Calls the listener with the step that is being read, each time that scrolling has come to rest at another one. */
export function followReading(steps: readonly Element[], tell: (step: Element) => void): void {
  const inSight = new Set<Element>();
  let told: Element | undefined;
  let timer = 0;
  const rest = () => {
    // Between two steps, the one before is still the one to go on from.
    const first = steps.find((step) => inSight.has(step));
    if (!first || first === told) return;
    told = first;
    tell(first);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, restMs);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      wait();
    },
    { rootMargin: readingLine },
  );
  for (const step of steps) observer.observe(step);
  addEventListener('scroll', wait, { passive: true });
}

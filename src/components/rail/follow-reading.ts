/** Below the header, and above the end of the shortest step that a link has just led to. */
const readingLine = '-112px 0px -50% 0px';

/** Calls the listener with the step that is being read, each time that another one is. */
export function followReading(steps: readonly Element[], tell: (step: Element) => void): void {
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      // Between two steps, the one before is still the one to go on from.
      const first = steps.find((step) => inSight.has(step));
      if (first) tell(first);
    },
    { rootMargin: readingLine },
  );
  for (const step of steps) observer.observe(step);
}

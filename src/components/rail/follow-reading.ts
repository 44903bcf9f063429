/** Below the header, and above the end of the shortest step that a link has just led to. */
const top = 112;
/** What begins lower has hardly been looked at yet. */
const lowest = 0.4;
const readingLine = `-${String(top)}px 0px -${String(100 - 100 * lowest)}% 0px`;

/** What is scrolled past is not being read. */
const restMs = 150;

/** The step that is being read while the page opens; at its top none, and nothing that is not yet laid out is asked. */
export function stepInSight(steps: readonly Element[]): Element | undefined {
  if (scrollY === 0) return undefined;
  return readOf(
    steps.filter((step) => {
      const box = step.getBoundingClientRect();
      return box.height > 0 && box.bottom > top && box.top < innerHeight * lowest;
    }),
  );
}

/** Of the steps in sight, the first whose title is: of one above it, only the end is left. */
function readOf(inSight: readonly Element[]): Element | undefined {
  return inSight.find((step) => step.getBoundingClientRect().top >= 0) ?? inSight[0];
}

/** Whether a page cannot be scrolled any further. */
function atEnd(): boolean {
  return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

/** The last step of which the window shows something. */
function lastInWindow(steps: readonly Element[]): Element | undefined {
  const shown = steps.filter((step) => {
    const box = step.getBoundingClientRect();
    return box.height > 0 && box.bottom > top && box.top < innerHeight;
  });
  return shown.at(-1);
}

/**
 * Where nothing of a step is in sight, the last one that was begun: it is the one to go on from. Above them there is none.
 * Only steps of the last task that was begun are asked: what is out of sight may not be laid out, and asking lays it out.
 */
function lastBegun(steps: readonly Element[]): Element | undefined {
  const line = innerHeight * lowest;
  const isBegun = (part: Element | null) => {
    const box = part?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top < line;
  };
  const tasks = new Set(steps.map((step) => step.closest('[data-task]')));
  for (const task of [...tasks].reverse()) {
    if (!isBegun(task)) continue;
    const shown = steps.filter(
      (step) => task?.contains(step) === true && step.getBoundingClientRect().height > 0,
    );
    // What a task says before its first step leads to that one.
    const step = shown.filter(isBegun).at(-1) ?? shown[0];
    if (step) return step;
  }
  return undefined;
}

/** The step that is being read as the page stands, for whoever does not follow it; above the first there is none. */
export function stepBeingRead(steps: readonly Element[]): Element | undefined {
  return (atEnd() ? lastInWindow(steps) : stepInSight(steps)) ?? lastBegun(steps);
}

/** Calls the listener with the step that is being read, each time that scrolling has come to rest at another one or none. */
export function followReading(
  steps: readonly Element[],
  first: Element | undefined,
  tell: (step: Element | undefined) => void,
): void {
  const inSight = new Set<Element>();
  let told = first;
  let timer = 0;
  const rest = () => {
    // The end of a page brings the last steps no higher.
    const seen = atEnd() ? lastInWindow(steps) : readOf(steps.filter((each) => inSight.has(each)));
    const step = seen ?? lastBegun(steps);
    if (step === told) return;
    told = step;
    tell(step);
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

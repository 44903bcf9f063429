const advice =
  'The former site is as it was. Close other programs and run it again, leave out the downloads (FIELDBOOK_BUNDLES=off), or let Node take more: NODE_OPTIONS=--max-old-space-size=4096 (in megabytes).';

const exhausted =
  /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|reaching memory limit|Array buffer allocation failed|\bENOMEM\b|Cannot allocate memory|std::bad_alloc/i;

/** What to do where the output of a program shows that memory ran out. */
export function memoryProblemIn(output: string): string | undefined {
  return exhausted.test(output) ? `Memory ran out. ${advice}` : undefined;
}

/** What to do where a signal ended a program that nobody asked to end: systems and V8 do so for want of memory. */
export function memoryProblemOf(signal: NodeJS.Signals): string | undefined {
  const isLikely = signal === 'SIGKILL' || signal === 'SIGABRT';
  return isLikely ? `If nobody ended it, memory ran out. ${advice}` : undefined;
}

/** On a slow link search takes less than this: who waits longer is told what they wait for. */
const patienceMs = 10_000;

/** Waits for work as long as it takes, and says so where that is long. */
export async function sayIfSlow<T>(
  work: Promise<T>,
  say: () => void,
  patience = patienceMs,
): Promise<T> {
  const timer = setTimeout(say, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

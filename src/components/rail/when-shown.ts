/** Waits until the runbook has its frame: to ask where something of it stands before would lay all of it out for that alone. */
export async function whenShown(): Promise<void> {
  const waits = document.querySelector('.runbook')?.getAnimations() ?? [];
  await Promise.allSettled(waits.map(({ finished }) => finished));
}

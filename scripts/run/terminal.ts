/** Shows the progress in a line that the next text replaces, if the output is a terminal. */
export function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}

/** Prints lines, in place of the progress. */
export function print(text: string): void {
  showProgress('');
  console.log(text);
}

/** A duration for people: 4.2 s, 3 min 07 s. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

import type { Stage } from './run-build.ts';

/** A build as one stage. */
export function wholeOf(stages: readonly Stage[]): Stage {
  return {
    name: 'whole build',
    seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0),
    processor: stages.reduce((sum, { processor }) => sum + processor, 0),
    bytes: Math.max(...stages.map(({ bytes }) => bytes)),
  };
}

/** Bytes as people read them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A stage as a line of a table, with the pages that it made in a second. */
export function row({ name, seconds, processor, bytes }: Stage, pages: number): string {
  const isMeasured = bytes > 0;
  return [
    `  ${name.padEnd(15)}`,
    `${seconds.toFixed(1).padStart(7)} s`,
    `${(pages / seconds).toFixed(0).padStart(7)} pages/s`,
    (isMeasured ? `${processor.toFixed(1)} s` : '').padStart(10),
    (isMeasured ? megabytes(bytes) : 'not measured here').padStart(12),
  ].join(' ');
}

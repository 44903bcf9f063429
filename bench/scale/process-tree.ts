import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it use: the bytes of memory that they take, and the processor time so far. */
export interface Usage {
  readonly bytes: number;
  readonly seconds: number;
}

interface Process {
  readonly parent: number;
  /** Processor time, with that of its ended children. */
  readonly seconds: number;
}

/** Linux tells processes of time in these units, whatever the kernel's own clock. */
const ticksPerSecond = 100;

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    // It has ended.
    return '';
  }
}

function processOf(pid: number): Process {
  const stat = read(pid, 'stat');
  // The name of the program, in parentheses, may have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1] ?? 0), seconds: ticks / ticksPerSecond };
}

/**
 * The bytes of memory of a process. What several hold together, as the program of Node, is shared out among them, so that
 * a sum counts it once (`Pss` in proc_pid_smaps(5)); a kernel that does not tell counts it with each.
 */
function bytesOf(pid: number): number {
  const shared = /^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1];
  const held = shared ?? /^VmRSS:\s+(\d+)/m.exec(read(pid, 'status'))?.[1];
  return Number(held ?? 0) * 1024;
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0);
  } catch {
    return [];
  }
}

/** What a process and all below it use together, on Linux; nothing elsewhere. */
export function treeUsage(root: number): Usage {
  const found = new Map(processes().map((pid) => [pid, processOf(pid)]));
  const isBelow = (pid: number): boolean => {
    const parent = found.get(pid)?.parent ?? 0;
    return pid === root || (parent > 1 && isBelow(parent));
  };
  const below = [...found].filter(([pid]) => isBelow(pid));
  return {
    bytes: below.reduce((sum, [pid]) => sum + bytesOf(pid), 0),
    seconds: below.reduce((sum, [, { seconds }]) => sum + seconds, 0),
  };
}

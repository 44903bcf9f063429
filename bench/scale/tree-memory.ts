import { readdirSync, readFileSync } from 'node:fs';

/** The parent of a process, and the bytes of memory that it holds; none if it has ended, or where there is no /proc. */
function read(pid: number): { parent: number; bytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    return { parent, bytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024 };
  } catch {
    return undefined;
  }
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

/** The bytes of memory that a process and all below it hold together, on Linux; 0 elsewhere. */
export function treeMemory(root: number): number {
  const found = new Map(processes().map((pid) => [pid, read(pid)]));
  const isBelow = (pid: number): boolean => {
    const parent = found.get(pid)?.parent ?? 0;
    return pid === root || (parent > 1 && isBelow(parent));
  };
  let sum = 0;
  for (const [pid, status] of found) if (status && isBelow(pid)) sum += status.bytes;
  return sum;
}

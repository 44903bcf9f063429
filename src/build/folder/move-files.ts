import { readdirSync, renameSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

function isAcrossDisks(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}

/** Moves all that is in a folder into another; it is copied where that one is on another disk. */
export async function moveFiles(from: string, to: string): Promise<void> {
  for (const name of readdirSync(from)) {
    try {
      renameSync(join(from, name), join(to, name));
    } catch (error) {
      if (!isAcrossDisks(error)) throw error;
      await cp(join(from, name), join(to, name), { recursive: true });
    }
  }
}

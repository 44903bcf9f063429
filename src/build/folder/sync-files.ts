import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncDisk } from './sync-disk.ts';

/** Enough to keep a disk busy, few enough for the limit of open files. */
const atOnce = 16;

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the disk hold everything below a folder, so that a power failure later leaves no file empty. */
export async function syncFiles(folder: string): Promise<void> {
  // Where that fails, one of the files has an error to tell.
  if (!(await syncDisk(folder))) await syncEach(folder);
}

async function syncEach(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const waiting = files.map((entry) => join(entry.parentPath, entry.name));
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await sync(path, 'r+');
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // Windows opens no folder.
  if (process.platform === 'win32') return;
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const entry of folders) await sync(join(entry.parentPath, entry.name), 'r');
  await sync(folder, 'r');
}

import { sep } from 'node:path';
import { contentRoot, programTexts } from '../content/read/folders.ts';

/** The part of Vite's file watcher that is used. */
interface Watcher {
  add: (folder: string) => unknown;
  on: (event: 'all', react: (event: string, path: string) => void) => unknown;
}

/**
 * Calls back once for each time that a file of the content is saved, added or removed, when nothing more has changed for
 * some milliseconds. What is called can ask whether the content is still the same: what it read while a file was being
 * written says nothing about that file.
 */
export function watchContent(
  watcher: Watcher,
  quietMs: number,
  react: (isSame: () => boolean) => void,
): void {
  const root = contentRoot();
  const folders = [root, programTexts(root, 'interface')];
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;
  for (const folder of folders) watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    changes += 1;
    const seen = changes;
    // An editor saves in several writes: the last one counts.
    clearTimeout(timer);
    timer = setTimeout(() => {
      react(() => seen === changes);
    }, quietMs);
  });
}

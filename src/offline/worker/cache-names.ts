/** The beginning of the name of every cache; the kill switch deletes all of them. */
export const prefix = 'fieldbook-';

/** The name of a cache of a build: `shared`, `pages`, `core-ko`, `whole-ko`. */
export function cacheName(build: string, part: string): string {
  return `${prefix}${build}-${part}`;
}

/** The names of the site's caches that end in a part, of any build. */
export async function cachesOf(part: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name.endsWith(`-${part}`));
}

/** Deletes the caches of all other builds. */
export async function deleteOtherBuilds(build: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && !name.startsWith(cacheName(build, '')))
      await caches.delete(name);
  }
}

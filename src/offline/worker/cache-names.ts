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

async function otherBuilds(build: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && !name.startsWith(cacheName(build, '')));
}

/** Whether there are caches of other builds. */
export async function hasOtherBuilds(build: string): Promise<boolean> {
  return (await otherBuilds(build)).length > 0;
}

/** Deletes the caches of all other builds. */
export async function deleteOtherBuilds(build: string): Promise<void> {
  for (const name of await otherBuilds(build)) await caches.delete(name);
}

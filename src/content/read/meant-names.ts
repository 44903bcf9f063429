import { findMdxComponent, mdxComponents } from '../schemas/mdx-components.ts';
import { closestName } from './closest-name.ts';

/** The component that one of another name was probably meant to be: in another case, or misspelled. */
export function meantComponent(written: string): string {
  return meantName(written, Object.keys(mdxComponents)) ?? written;
}

/**
 * The attributes that those of a component were probably meant to be, by the names that are written: in another case,
 * misspelled, or the only one that it does not take for the only one that it lacks.
 */
export function meantAttributes(
  component: string,
  written: readonly string[],
): ReadonlyMap<string, string> {
  const known = findMdxComponent(component)?.attributes ?? {};
  const absent = new Set(Object.keys(known).filter((name) => !written.includes(name)));
  const meant = new Map<string, string>();
  const unknown = written.filter((name) => !Object.hasOwn(known, name));
  for (const name of unknown) {
    const other = meantName(name, [...absent]);
    if (other === undefined) continue;
    meant.set(name, other);
    absent.delete(other);
  }
  const [name, ...others] = unknown.filter((one) => !meant.has(one));
  const [lacking, ...more] = [...absent].filter((one) => known[one]?.need === 'required');
  if (name !== undefined && lacking !== undefined && others.length + more.length === 0)
    meant.set(name, lacking);
  return meant;
}

function meantName(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written)) return written;
  const isSame = (name: string) => name.toLowerCase() === written.toLowerCase();
  return names.find(isSame) ?? closestName(written, names);
}

import { closestName } from '../read/closest-name.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import { isSamePart, type FoundPart, type Part } from './task-parts.ts';

/**
 * The parts of runbook.yaml that the tasks and steps of a page are meant to be: those of their ids, those whose ids they
 * misspell, those in whose place they stand, and the only one that is left for the only one that is left.
 */
export function meantParts(
  found: readonly FoundPart[],
  expected: readonly Part[],
): ReadonlyMap<MdxElement, Part> {
  const pairs = new Pairs(found, expected);
  for (const part of expected) pairs.addSame(part);
  for (const part of pairs.unpaired()) pairs.addAlike(part);
  pairs.addPlaced();
  for (const tag of ['Task', 'Step'] as const) {
    const [part, ...others] = pairs.unpaired().filter((one) => one.tag === tag);
    const [meant, ...more] = pairs.missing().filter((one) => one.tag === tag);
    if (part && meant && others.length + more.length === 0) pairs.meant.set(part.element, meant);
  }
  return pairs.meant;
}

class Pairs {
  readonly meant = new Map<MdxElement, Part>();
  readonly #found: readonly FoundPart[];
  readonly #expected: readonly Part[];

  constructor(found: readonly FoundPart[], expected: readonly Part[]) {
    this.#found = found;
    this.#expected = expected;
  }

  unpaired(): FoundPart[] {
    return this.#found.filter(({ element }) => !this.meant.has(element));
  }

  missing(): Part[] {
    const there = new Set(this.meant.values());
    return this.#expected.filter((part) => !there.has(part));
  }

  /** Takes the one with the id; of two with one id, the one that stands where it should. */
  addSame(part: Part): void {
    const at = this.#expected.indexOf(part);
    const distance = (one: FoundPart) => Math.abs(this.#found.indexOf(one) - at);
    const [first] = this.#found
      .filter((one) => isSamePart(one, part))
      .sort((a, b) => distance(a) - distance(b));
    if (first) this.meant.set(first.element, part);
  }

  addAlike(found: FoundPart): void {
    const absent = this.missing().filter(({ tag }) => tag === found.tag);
    const id = closestName(
      found.id,
      absent.map((part) => part.id),
    );
    const part = absent.find((one) => one.id === id);
    if (part) this.meant.set(found.element, part);
  }

  /** Takes those that are unknown between two known ones for those that are missing there, if they are as many. */
  addPlaced(): void {
    const found = Map.groupBy(this.unpaired(), (part) => this.#keyOf(this.#partBefore(part), part));
    const missing = Map.groupBy(this.missing(), (part) =>
      this.#keyOf(this.#knownBefore(part), part),
    );
    for (const [key, parts] of found) {
      const meant = missing.get(key) ?? [];
      if (parts.length !== meant.length) continue;
      for (const [at, { element }] of parts.entries()) this.#set(element, meant[at]);
    }
  }

  #set(element: MdxElement, part: Part | undefined): void {
    if (part) this.meant.set(element, part);
  }

  #keyOf(before: Part | undefined, { tag }: Part): string {
    return `${tag} ${before ? this.#expected.indexOf(before) : -1}`;
  }

  #partBefore(part: FoundPart): Part | undefined {
    const before = this.#found.slice(0, this.#found.indexOf(part));
    const known = before.findLast(({ element }) => this.meant.has(element));
    return known && this.meant.get(known.element);
  }

  #knownBefore(part: Part): Part | undefined {
    const there = new Set(this.meant.values());
    return this.#expected.slice(0, this.#expected.indexOf(part)).findLast((one) => there.has(one));
  }
}

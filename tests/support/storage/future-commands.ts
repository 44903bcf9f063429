import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryPrefix } from '../../../src/components/page/storage.ts';
import { type Command, on } from './command.ts';

/** A reader types into a page of a version to come; what it has stored is foreign to pages of this version. */
function typeInFuture(at: number, name: string): Command {
  return on(`type into ${name}, of a version to come,`, at, (tab, model, world) => {
    if (tab.version !== 3) return;
    model.steps += 1;
    const text = `text ${model.steps}.`;
    const entry = JSON.stringify({ text, since: model.steps });
    const before = world.shared.texts.get(entryPrefix + name) ?? '';
    if (!tab.page.write(name, entry)) return;
    // The page has replaced its own entry; one that was set aside before stays.
    model.foreign.delete(before);
    model.foreign.add(entry);
    model.typed.set(name, { text, version: 3 });
    assert.equal(tab.page.textOf(name), text);
  });
}

const names = fc.constantFrom(
  'values/main/edgeFqdn',
  'values/main/sipDomains',
  'values/second/edgeFqdn',
  'runs/1/edgeFqdn',
);

/** What happens in pages of a version to come. */
export const futureCommands = fc
  .tuple(fc.nat({ max: 3 }), names)
  .map(([at, name]) => typeInFuture(at, name));

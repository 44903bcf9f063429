import assert from 'node:assert/strict';
import type fc from 'fast-check';
import type { StorageModel, StorageWorld, Tab } from './world.ts';

/** What a reader, a browser or another version does, and what holds afterwards. */
export type Command = fc.Command<StorageModel, StorageWorld>;

/** Nothing typed is lost: it is on a page, or stored; and what others stored is still there. */
function judge(model: StorageModel, world: StorageWorld): void {
  for (const [name, { text }] of model.typed)
    assert.ok(text === '' || world.has(name, text), `${name} has lost “${text}”`);
  for (const text of model.foreign)
    assert.ok([...world.shared.texts.values()].includes(text), `the foreign ${text} is gone`);
  for (const { version, page } of world.tabs) {
    if (version !== 2) continue;
    const isKept = [...model.typed].every(
      ([name, { text }]) => page.texts.get(name) !== text || world.shared.holds(text),
    );
    assert.ok(isKept || page.trouble !== undefined, 'a tab does not say that it cannot store');
  }
}

/** A command after which nothing may be lost. */
export function command(
  name: string,
  run: (model: StorageModel, tabs: StorageWorld) => void,
): Command {
  return {
    check: () => true,
    run: (model, world) => {
      run(model, world);
      judge(model, world);
    },
    toString: () => name,
  };
}

/** What a page of version 1 does not store of its own, or takes away again, is lost by its defects, not by ours. */
export function forgetUnstored(model: StorageModel, world: StorageWorld): void {
  for (const [name, { text, version }] of model.typed)
    if (version === 1 && !world.shared.holds(text)) model.typed.delete(name);
}

/** A command on one of the tabs. */
export function on(
  name: string,
  at: number,
  run: (tab: Tab, model: StorageModel, world: StorageWorld, at: number) => void,
): Command {
  return {
    ...command(`${name} in tab ${at}`, (model, world) => {
      const tab = world.tabs[at];
      if (tab === undefined) return;
      run(tab, model, world, at);
      if (tab.version === 1) forgetUnstored(model, world);
    }),
    check: ({ tabs }) => at < tabs,
  };
}

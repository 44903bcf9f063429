import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEntry } from '../../../src/components/page/stored-entry.ts';
import { type StorageModel, type StorageWorld, type Tab, shownIn } from './world.ts';
import type { Fault } from './shared-storage.ts';

type Command = fc.Command<StorageModel, StorageWorld>;

/** Nothing typed is lost: it is on a page, or stored; and what others stored is still there. */
function judge(model: StorageModel, world: StorageWorld): void {
  for (const [name, { text }] of model.typed)
    assert.ok(text === '' || world.has(name, text), `${name} has lost “${text}”`);
  for (const text of model.foreign)
    assert.ok([...world.shared.texts.values()].includes(text), `the foreign ${text} is gone`);
  for (const { version, page } of world.tabs) {
    if (version === 1) continue;
    const isKept = [...model.typed].every(
      ([name, { text }]) => page.texts.get(name) !== text || world.shared.holds(text),
    );
    assert.ok(isKept || page.trouble !== undefined, 'a tab does not say that it cannot store');
  }
}

function command(name: string, run: (model: StorageModel, tabs: StorageWorld) => void): Command {
  return {
    check: () => true,
    run: (model, world) => {
      run(model, world);
      judge(model, world);
    },
    toString: () => name,
  };
}

function on(
  name: string,
  at: number,
  run: (tab: Tab, model: StorageModel, world: StorageWorld, at: number) => void,
): Command {
  return {
    ...command(`${name} in tab ${at}`, (model, world) => {
      const tab = world.tabs[at];
      if (tab !== undefined) run(tab, model, world, at);
    }),
    check: ({ tabs }) => at < tabs,
  };
}

/** What a page of version 1 itself loses is not ours: it has been seen by its reader, and taken by its own defects. */
function forgetLostByVersion1(model: StorageModel, world: StorageWorld): void {
  for (const [name, { text, version }] of model.typed)
    if (version === 1 && !world.has(name, text)) model.typed.delete(name);
}

function type(at: number, parameter: string, kind: string): Command {
  return on(`type ${kind} into ${parameter}`, at, (tab, model, world) => {
    model.steps += 1;
    const text = {
      short: `text ${model.steps}.`,
      none: '',
      long: `${model.steps}.`.padEnd(60_000, 'x'),
    };
    const typed = kind === 'short' ? text.short : kind === 'none' ? text.none : text.long;
    const name = `values/main/${parameter}`;
    if (tab.version === 1) {
      tab.page.write(parameter, typed);
      model.unsure.add(name);
    } else tab.page.write(name, typed);
    if (tab.seat.fault !== undefined) model.unsure.add(name);
    model.typed.set(name, { text: typed, version: tab.version });
    assert.equal(shownIn(tab, name) ?? '', typed, 'a tab does not show what is typed into it');
    forgetLostByVersion1(model, world);
  });
}

function tick(at: number, step: string, isDone: boolean): Command {
  return on(`tick ${step} ${isDone}`, at, (tab, model, world) => {
    const name = `done/push/${step}`;
    if (tab.version === 1) {
      tab.page.tick('push', step, isDone);
      model.unsure.add(name);
      return;
    }
    tab.page.write(name, isDone ? 'done' : '');
    if (tab.seat.fault !== undefined) model.unsure.add(name);
    assert.equal(tab.page.texts.get(name), isDone ? 'done' : undefined);
    forgetLostByVersion1(model, world);
  });
}

function clear(at: number): Command {
  return on('clear', at, (tab, model, world) => {
    if (tab.version === 1) tab.page.clear();
    else tab.page.clearValues();
    for (const [name, { version }] of model.typed) {
      if (tab.version === 2 || version === 1) model.typed.delete(name);
      if (tab.version === 1 || tab.seat.fault !== undefined) model.unsure.add(name);
    }
    forgetLostByVersion1(model, world);
    if (tab.version === 2 && tab.seat.fault === undefined)
      assert.deepEqual(
        [...tab.page.texts.keys()].filter((name) => name.startsWith('values/')),
        [],
      );
  });
}

function reload(at: number): Command {
  return on('reload', at, (tab, model, world) => {
    const told = tab.version === 1 || tab.page.trouble !== undefined;
    const before = [...model.typed].filter(([name, { text }]) => shownIn(tab, name) === text);
    world.reload(at);
    // What only this page had is gone, as its note said.
    for (const [name, { text }] of before)
      if (told && !world.has(name, text)) model.typed.delete(name);
  });
}

function fault(at: number, kind: Fault): Command {
  return on(`storage ${kind ?? 'works'}`, at, (tab) => {
    tab.seat.fault = kind;
  });
}

function deliver(at: number, pick: number): Command {
  return on(`event ${pick}`, at, (_tab, _model, world) => {
    world.deliver(at, pick);
  });
}

/** A page of a version to come writes what this one does not know, or somebody by hand. */
function foreign(key: string, text: string): Command {
  return command(`foreign ${key} ${text}`, (model, world) => {
    const before = world.shared.texts.get(key);
    const isFree = before === undefined || model.foreign.has(before);
    if (!isFree) return;
    if (before !== undefined) model.foreign.delete(before);
    if (parseEntry(text) === undefined) model.foreign.add(text);
    model.unsure.add(key.replace('fieldbook/2/', ''));
    world.shared.texts.set(key, text);
  });
}

function open(version: 1 | 2): Command {
  return {
    ...command(`open version ${version}`, (model, world) => {
      world.open(version);
      model.tabs += 1;
    }),
    check: ({ tabs }) => tabs < 4,
  };
}

/** In the end all storage works, and every event has come: all tabs show what was typed last. */
const settle: Command = command('settle', (model, world) => {
  for (const { seat } of world.tabs) seat.fault = undefined;
  for (const [at, { seat, version, page }] of world.tabs.entries()) {
    if (version === 2) page.sync();
    while (seat.events.length > 0) world.deliver(at, 0);
  }
  for (const { version, page } of world.tabs) if (version === 2) page.sync();
  for (const [name, { text }] of model.typed) {
    if (model.unsure.has(name)) continue;
    for (const tab of world.tabs)
      if (tab.version === 2) assert.equal(shownIn(tab, name) ?? '', text, `a tab lacks ${name}`);
  }
});

const at = fc.nat({ max: 3 });
const parameters = fc.constantFrom('edgeFqdn', 'sipDomains', 'tenantDomain');
const keys = fc.constantFrom(
  'fieldbook/2/values/main/edgeFqdn',
  'fieldbook/2/done/push/find',
  'fieldbook/3/values/main/edgeFqdn',
  'fieldbook/2/runs/1',
);
const foreignTexts = fc.constantFrom('null', '7', '{', '[]', '{"text":"x","since":1}', '');

/** Sequences of what readers, browsers and other versions do. */
export const storageCommands = fc.commands(
  [
    fc.constantFrom<1 | 2>(2, 2, 2, 1).map(open),
    fc
      .tuple(at, parameters, fc.constantFrom('short', 'short', 'short', 'none', 'long'))
      .map((all) => type(...all)),
    fc.tuple(at, parameters, fc.constantFrom('short', 'none')).map((all) => type(...all)),
    fc.tuple(at, fc.constantFrom('find', 'check'), fc.boolean()).map((all) => tick(...all)),
    fc.tuple(at, fc.constantFrom<Fault>('blocked', 'full', undefined)).map((all) => fault(...all)),
    fc.tuple(at, fc.nat({ max: 9 })).map((all) => deliver(...all)),
    at.map(reload),
    at.map(clear),
    fc.tuple(keys, foreignTexts).map((all) => foreign(...all)),
    fc.constant(settle),
  ],
  { maxCommands: 40 },
);

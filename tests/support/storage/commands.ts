import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clearStoredValues } from '../../../src/components/page/clear-stored-values.ts';
import { isKeyForeign } from '../../../src/components/page/foreign-texts.ts';
import { entryPrefix } from '../../../src/components/page/storage.ts';
import { parseEntry } from '../../../src/components/page/stored-entry.ts';
import { type Command, command, forgetUnstored, on } from './command.ts';
import { futureCommands } from './future-commands.ts';
import type { Fault } from './shared-storage.ts';
import { type Version, shownIn } from './world.ts';

function type(at: number, parameter: string, kind: string): Command {
  return on(`type ${kind} into ${parameter}`, at, (tab, model) => {
    model.steps += 1;
    const text = {
      short: `text ${model.steps}.`,
      none: '',
      // Version 1 forgets what is longer than 10,000 characters.
      long: `${model.steps}.`.padEnd(tab.version === 1 ? 9_000 : 60_000, 'x'),
    };
    const typed = kind === 'short' ? text.short : kind === 'none' ? text.none : text.long;
    const name = `values/main/${parameter}`;
    if (tab.version === 1) {
      tab.page.write(parameter, typed);
      model.unsure.add(name);
    } else if (tab.version === 2) tab.page.write(name, typed);
    else return;
    if (tab.seat.fault !== undefined) model.unsure.add(name);
    model.typed.set(name, { text: typed, version: tab.version });
    assert.equal(shownIn(tab, name) ?? '', typed, 'a tab does not show what is typed into it');
  });
}

function tick(at: number, step: string, isDone: boolean): Command {
  return on(`tick ${step} ${isDone}`, at, (tab, model) => {
    const name = `done/push/${step}`;
    if (tab.version === 1) {
      tab.page.tick('push', step, isDone);
      model.unsure.add(name);
      return;
    }
    if (tab.version === 3) return;
    tab.page.write(name, isDone ? 'done' : '');
    if (tab.seat.fault !== undefined) model.unsure.add(name);
    assert.equal(tab.page.texts.get(name), isDone ? 'done' : undefined);
  });
}

function clear(at: number): Command {
  return on('clear', at, (tab, model) => {
    if (tab.version === 3) return;
    if (tab.version === 1) tab.page.clear();
    else clearStoredValues(tab.page);
    for (const [name, { version }] of model.typed) {
      if (version <= tab.version) model.typed.delete(name);
      if (tab.version === 1 || tab.seat.fault !== undefined) model.unsure.add(name);
    }
    if (tab.version === 2 && tab.seat.fault === undefined)
      assert.deepEqual(
        [...tab.page.texts.keys()].filter((name) => name.startsWith('values/')),
        [],
      );
  });
}

function reload(at: number): Command {
  return on('reload', at, (tab, model, world) => {
    const told = tab.version !== 2 || tab.page.trouble !== undefined;
    const before = [...model.typed].filter(([name, { text }]) => shownIn(tab, name) === text);
    world.reload(at);
    // What only this page had is gone, as its note said.
    for (const [name, { text }] of before)
      if (told && !world.has(name, text)) model.typed.delete(name);
  });
}

function fault(at: number, kind: Fault): Command {
  return on(`storage ${kind ?? 'works'}`, at, (tab) => {
    // Earlier versions do not notice a storage that keeps nothing and does not say so.
    if (kind === 'silent' && tab.version !== 2) return;
    tab.seat.fault = kind;
  });
}

function deliver(at: number, pick: number): Command {
  return on(`event ${pick}`, at, (_tab, _model, world) => {
    world.deliver(at, pick);
  });
}

/** Somebody writes by hand what this version does not know. */
function foreign(key: string, text: string): Command {
  return command(`foreign ${key} ${text}`, (model, world) => {
    const before = world.shared.texts.get(key);
    const name = key.replace(entryPrefix, '');
    const isFree = before === undefined || model.foreign.has(before);
    if (!isFree || model.typed.get(name)?.version === 3) return;
    if (before !== undefined) model.foreign.delete(before);
    if (parseEntry(text) === undefined) model.foreign.add(text);
    model.unsure.add(name);
    world.shared.texts.set(key, text);
  });
}

function open(version: Version): Command {
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
  const tabs = [...world.tabs.entries()].sort(([, a], [, b]) => a.version - b.version);
  for (const [at, { seat, version, page }] of tabs) {
    if (version === 2) page.sync();
    while (seat.events.length > 0) world.deliver(at, 0);
    if (version === 1) forgetUnstored(model, world);
  }
  for (const { version, page } of world.tabs) if (version === 2) page.sync();
  for (const [name, { text, version }] of model.typed) {
    for (const tab of world.tabs) {
      if (tab.version !== 2) continue;
      if (version === 3) assert.ok(isKeyForeign(tab.page.foreign, name), `a tab hides ${name}`);
      else if (!model.unsure.has(name))
        assert.equal(shownIn(tab, name) ?? '', text, `a tab lacks ${name}`);
    }
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
    fc.constantFrom<Version>(2, 2, 2, 1, 3).map(open),
    fc
      .tuple(at, parameters, fc.constantFrom('short', 'short', 'short', 'none', 'long'))
      .map((all) => type(...all)),
    fc.tuple(at, parameters, fc.constantFrom('short', 'none')).map((all) => type(...all)),
    fc.tuple(at, fc.constantFrom('find', 'check'), fc.boolean()).map((all) => tick(...all)),
    fc
      .tuple(at, fc.constantFrom<Fault>('blocked', 'full', 'silent', undefined))
      .map((all) => fault(...all)),
    fc.tuple(at, fc.nat({ max: 9 })).map((all) => deliver(...all)),
    at.map(reload),
    at.map(clear),
    fc.tuple(keys, foreignTexts).map((all) => foreign(...all)),
    futureCommands,
    fc.constant(settle),
  ],
  { maxCommands: 80, size: 'max' },
);

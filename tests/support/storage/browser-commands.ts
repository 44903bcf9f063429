import assert from 'node:assert/strict';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { field } from '../runbook-page.ts';
import { open } from '../visit.ts';
import { type BrowserModel, type BrowserWorld, names } from './browser-world.ts';

type Command = fc.AsyncCommand<BrowserModel, BrowserWorld>;

const ownKey = (name: string) => `fieldbook/2/values/main/${name}`;

/** Holds what must be true; what one process of the browser stored reaches the others a moment later. */
async function judge(model: BrowserModel, world: BrowserWorld): Promise<void> {
  await expect(() => judgeNow(model, world)).toPass({ timeout: 5000 });
}

/** Nothing typed is lost: a page shows it, and says so where it is not stored, or it is stored. */
async function judgeNow(model: BrowserModel, world: BrowserWorld): Promise<void> {
  const stored = Object.values(await world.stored());
  const isStored = (text: string) => stored.some((all) => all.includes(text));
  const seen = await world.seen();
  for (const [name, text] of model.typed) {
    const isShown = seen.some(({ texts }) => texts[name] === text);
    assert.ok(isShown || isStored(text), `${name} has lost “${text}”`);
    for (const { texts, isTold } of seen)
      assert.ok(isTold || texts[name] !== text || isStored(text), `not told of “${text}”`);
  }
  for (const text of model.foreign) assert.ok(stored.includes(text), `${text} is gone`);
}

function command(
  name: string,
  run: (model: BrowserModel, world: BrowserWorld) => Promise<void>,
): Command {
  return {
    check: () => true,
    run: async (model, world) => {
      await run(model, world);
      await judge(model, world);
    },
    toString: () => name,
  };
}

function on(
  name: string,
  at: number,
  run: (tab: Page, model: BrowserModel, world: BrowserWorld) => Promise<void>,
): Command {
  return {
    ...command(`${name} in tab ${at}`, async (model, world) => {
      const tab = world.tabs[at];
      if (tab !== undefined) await run(tab, model, world);
    }),
    check: ({ tabs }) => at < tabs,
  };
}

function type(at: number, name: string): Command {
  return on(`type into ${name}`, at, async (tab, model) => {
    model.steps += 1;
    const text = `text-${model.steps}.example`;
    // A complete form is one line until its reader opens it, or until it lacks something.
    await expect(async () => {
      if ((await tab.locator('values-form[data-folded]').count()) > 0)
        await tab
          .getByRole('button', { name: 'Change values', exact: true })
          .click({ timeout: 500 });
      await field(tab, name).fill(text, { timeout: 500 });
    }).toPass({ timeout: 10_000 });
    model.typed.set(name, text);
  });
}

function clear(at: number): Command {
  return on('clear', at, async (tab, model) => {
    await tab.locator('[data-clear]').click();
    model.typed.clear();
  });
}

function reload(at: number): Command {
  return on('reload', at, async (tab, model, world) => {
    await open(tab, tab.url());
    const stored = Object.values(await world.stored());
    const seen = await world.seen();
    // What only this page had is gone, as its note said.
    for (const [name, text] of model.typed) {
      const isShown = seen.some(({ texts }) => texts[name] === text);
      if (!isShown && !stored.some((all) => all.includes(text))) model.typed.delete(name);
    }
  });
}

function block(at: number, isBlocked: boolean): Command {
  return on(isBlocked ? 'block' : 'unblock', at, async (tab) => {
    await tab.evaluate((blocked) => {
      window.name = blocked ? 'blocked' : '';
      dispatchEvent(new Event('focus'));
    }, isBlocked);
  });
}

function fill(isFull: boolean): Command {
  return command(isFull ? 'fill the storage' : 'make room', async (_model, world) => {
    await world.setFull(isFull);
  });
}

/** A page of a version to come stores more of an entry than this version knows. */
function typeInFuture(name: string): Command {
  return command(`type into ${name}, of a version to come`, async (model, world) => {
    model.steps += 1;
    const text = `text-${model.steps}.example`;
    const entry = JSON.stringify({ text, since: model.steps });
    const before = (await world.stored())[ownKey(name)] ?? '';
    if (!(await world.store(ownKey(name), entry))) return;
    model.foreign.delete(before);
    model.foreign.add(entry);
    model.typed.set(name, text);
  });
}

const openTab: Command = {
  ...command('open a tab', async (model, world) => {
    await world.open();
    model.tabs += 1;
  }),
  check: ({ tabs }) => tabs < 3,
};

const at = fc.nat({ max: 2 });
const anyName = fc.constantFrom(...names);
const typing = fc.tuple(at, anyName).map((all) => type(...all));

/** Sequences of what readers do in a real browser, and what happens to its storage. */
export const browserCommands = fc.commands(
  [
    typing,
    typing,
    typing,
    at.map(reload),
    at.map(clear),
    fc.tuple(at, fc.boolean()).map((all) => block(...all)),
    fc.boolean().map(fill),
    anyName.map(typeInFuture),
    fc.constant(openTab),
  ],
  { maxCommands: 14, size: 'max' },
);

/** In the end the storage works: each tab shows what is stored, or says that what it shows is not. */
export async function settle(model: BrowserModel, world: BrowserWorld): Promise<void> {
  await world.setFull(false);
  for (const [at] of world.tabs.entries()) await block(at, false).run(model, world);
  await expect(async () => {
    const stored = await world.stored();
    for (const { texts, isTold } of await world.seen())
      for (const name of names) {
        const text = texts[name] ?? '';
        const entry = stored[ownKey(name)] ?? '';
        assert.ok(isTold || text === '' || entry === JSON.stringify({ text }), `${name}: ${text}`);
      }
  }).toPass({ timeout: 10_000 });
}

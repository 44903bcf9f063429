import { test } from '@playwright/test';
import fc from 'fast-check';
import { runs, seed } from '../support/size.ts';
import { browserCommands, settle } from '../support/storage/browser-commands.ts';
import { BrowserModel, BrowserWorld } from '../support/storage/browser-world.ts';

const parts = [1, 2, 3, 4];
const viewport = { width: 1280, height: 800 };

for (const part of parts) {
  test(`in a real browser too, nothing that a reader typed is lost, part ${part}`, async ({
    browser,
    baseURL,
  }) => {
    const numRuns = runs(50);
    test.setTimeout(numRuns * 30_000);
    const property = fc.asyncProperty(browserCommands, async (commands) => {
      const context = await browser.newContext({ viewport, ...(baseURL ? { baseURL } : {}) });
      const model = new BrowserModel();
      const real = await BrowserWorld.make(context);
      for (let tab = 0; tab < 2; tab += 1) await real.open();
      model.tabs = 2;
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await settle(model, real);
      await context.close();
    });
    await fc.assert(property, { seed: seed + part, numRuns, endOnFailure: true });
  });
}

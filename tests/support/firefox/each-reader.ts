import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { fixtureBundles, removeUnpacked } from '../unpacked.ts';
import { launchFirefox } from './launch.ts';
import { Reader } from './reader.ts';

/** Gives each test of a suite a reader of its own in the bundle of a site; all of them share one Firefox. */
export function eachReader(bundles = fixtureBundles): () => Reader {
  let firefox: Browser | undefined;
  let reader: Reader | undefined;

  before(async () => {
    firefox = await launchFirefox();
    console.log(await firefox.version());
  });
  beforeEach(async () => {
    if (firefox !== undefined) reader = await Reader.enter(firefox, bundles);
  });
  afterEach(async () => {
    await reader?.leave();
  });
  after(async () => {
    await firefox?.close();
    removeUnpacked();
  });

  return () => {
    if (reader === undefined) throw new Error('A reader is there only while a test runs.');
    return reader;
  };
}

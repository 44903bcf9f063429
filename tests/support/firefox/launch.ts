import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findFirefox } from './find.ts';

/**
 * Puppeteer, and Firefox itself while it is driven, set preferences that no reader has: one lets files read one
 * another and share their storage, one lets pages open windows by themselves. The tests have what Firefox ships with.
 */
const extraPrefsFirefox = {
  'remote.prefs.recommended': false,
  'security.fileuri.strict_origin_policy': true,
  'dom.disable_open_during_load': true,
  'intl.accept_languages': 'en-US, en',
};

/** Starts stock Firefox without a window, with a profile of its own. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // Pages have the size that Firefox's own window gives them.
    defaultViewport: null,
    extraPrefsFirefox,
  });
}

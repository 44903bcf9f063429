import { locales, type Locale } from '../../src/locales.ts';
import { inBrowser } from '../in-browser.ts';
import { percentile } from '../percentile.ts';
import { openPage, type Opening } from '../scale/reading/open-page.ts';

const runbook = 'exchange-push-proxy';
const slowdown = 4;
const rounds = 5;

/** What tasks may take beyond 50 ms each while a page opens and for a second after. */
const budget = 0;

/** Opens the runbook in a browser of its own, which has no font and no script in its memory. */
function openCold(site: string, locale: Locale): Promise<Opening> {
  return inBrowser(site, async (browser, root) => {
    const { opening } = await openPage(browser, `${root}/${locale}/${runbook}/`, slowdown);
    return opening;
  });
}

/** The openings of each language. */
async function openings(site: string): Promise<readonly (readonly Opening[])[]> {
  const found = locales.map((): Opening[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, locale] of locales.entries())
      found[index]?.push(await openCold(site, locale));
  return found;
}

/** Measures for how long the longest runbook keeps a reader's key waiting while it opens, and whether that is within the budget. */
export async function reportOpening(site: string): Promise<boolean> {
  const languages = await openings(site);
  const worst = (of: (opening: Opening) => number): number =>
    Math.max(...languages.map((all) => percentile(all.map(of), 0.5)));
  const measured = worst(({ blocking }) => blocking);
  const onceSeen = worst(({ blockingOnceSeen }) => blockingOnceSeen);
  const verdict = measured <= budget ? 'within' : 'OVER';
  console.log(`Opening ${runbook}, CPU slowed ${slowdown}×, each time in a new browser`);
  console.log(`medians of ${rounds} times in the language where they are most`);
  console.log(`  until it is seen         ${worst(({ seen }) => seen).toFixed(0)} ms`);
  console.log(
    `  tasks over 50 ms, all    ${measured.toFixed(0)} ms  (${verdict} the budget of ${budget} ms)`,
  );
  console.log(`  of these, once seen      ${onceSeen.toFixed(0)} ms`);
  return measured <= budget;
}

import { purposes } from '../content/schemas/purpose.ts';
import type { When } from '../content/schemas/task.ts';
import type { RunbookPage } from './runbook-page.ts';

/** What of a page depends on its question for the purpose. */
type Asked = Pick<RunbookPage, 'runbook' | 'parameters' | 'purpose'>;

/** What is said of a runbook for some of its purposes. */
export interface ForPurposes {
  readonly text: string;
  /** The choice of one of the purposes; undefined where the same is said for all. */
  readonly when: When | undefined;
  /** Whether the default is not among them. */
  readonly isOff: boolean;
}

/** What is said of a runbook for each purpose that its page offers, the same text once. */
export function byPurpose<Page extends Asked>(
  page: Page,
  say: (page: Page) => string,
): ForPurposes[] {
  const { purpose, runbook } = page;
  const offered = purpose?.choices?.map(({ value }) => value) ?? [];
  const values = purposes.filter((value) => offered.includes(value));
  if (!purpose || !runbook.purpose) return [{ text: say(page), when: undefined, isOff: false }];
  const texts = new Map<string, string[]>();
  for (const value of values) {
    const text = say(withPurpose(page, value));
    texts.set(text, [...(texts.get(text) ?? []), value]);
  }
  return [...texts].map(([text, said]) => ({
    text,
    when: said.length === values.length ? undefined : { [purpose.name]: said },
    isOff: !said.includes(runbook.purpose?.default ?? ''),
  }));
}

/** The page as it would be if another purpose were its default. */
function withPurpose<Page extends Asked>(page: Page, value: (typeof purposes)[number]): Page {
  const { runbook, purpose, parameters } = page;
  if (!purpose) return page;
  const chosen = { ...purpose, default: value };
  return {
    ...page,
    purpose: chosen,
    runbook: { ...runbook, purpose: { default: value } },
    parameters: new Map(parameters).set(purpose.name, chosen),
  };
}

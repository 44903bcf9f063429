import type { BrowserContext, Page } from '@playwright/test';
import { domains, notices, pathOf, report, server } from '../fixture-site.ts';
import { open } from '../visit.ts';

/** The names of the fields that both runbooks have. */
export const names: readonly string[] = [server.name, domains.name];

/** What a tab shows. */
export interface Seen {
  readonly texts: Readonly<Record<string, string>>;
  readonly isTold: boolean;
}

/** What a reader has typed and not replaced, and what a newer version has stored. */
export class BrowserModel {
  readonly typed = new Map<string, string>();
  readonly foreign = new Set<string>();
  tabs = 0;
  steps = 0;
}

/** Runs before a page's own scripts: `window.name` says whether its storage is blocked, and stays when it is loaded anew. */
function blockByName(): void {
  const own = Reflect.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    get() {
      if (window.name === 'blocked') throw new DOMException('Denied.', 'SecurityError');
      return own?.get?.call(window) as unknown;
    },
  });
}

/** Tabs of a real browser over one storage, and one page more that only looks at the storage. */
export class BrowserWorld {
  readonly tabs: Page[] = [];
  readonly #context: BrowserContext;
  readonly #observer: Page;

  private constructor(context: BrowserContext, observer: Page) {
    this.#context = context;
    this.#observer = observer;
  }

  /** A world whose storage is empty. */
  static async make(context: BrowserContext): Promise<BrowserWorld> {
    await context.addInitScript(blockByName);
    const observer = await context.newPage();
    await observer.goto('/favicon.svg');
    return new BrowserWorld(context, observer);
  }

  /** Opens a runbook in a new tab. */
  async open(): Promise<void> {
    const page = await this.#context.newPage();
    await open(page, pathOf(this.tabs.length % 2 === 0 ? notices : report));
    this.tabs.push(page);
  }

  /** What is stored, without what only fills the storage. */
  stored(): Promise<Record<string, string>> {
    return this.#observer.evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) => !key.startsWith('filling'));
      return Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
    });
  }

  /** Stores a text as another program would. */
  async store(key: string, text: string): Promise<boolean> {
    return this.#observer.evaluate(
      ([name, value]) => {
        try {
          localStorage.setItem(name, value);
          return true;
        } catch {
          return false;
        }
      },
      [key, text] as const,
    );
  }

  /** Fills the storage to its last character, or makes room. */
  async setFull(isFull: boolean): Promise<void> {
    await this.#observer.evaluate((full) => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('filling')) localStorage.removeItem(key);
      for (let size = 2 ** 22; full && size >= 1; size /= 2)
        try {
          localStorage.setItem(`filling${String(size)}`, 'x'.repeat(size));
        } catch {
          // The next piece is half as long.
        }
    }, isFull);
  }

  /** What each tab shows in its fields, and whether it says that something is not stored. */
  seen(): Promise<Seen[]> {
    return Promise.all(
      this.tabs.map((tab) =>
        tab.evaluate((names) => {
          const textOf = (name: string) => {
            const found = document.querySelector(`[data-values] [name="${name}"]`);
            return String(Reflect.get(found ?? {}, 'value'));
          };
          const note = document.querySelector<HTMLElement>('[data-storage-note]');
          return {
            texts: Object.fromEntries(names.map((name) => [name, textOf(name)])),
            isTold: note?.hidden === false && 'urgent' in note.dataset,
          };
        }, names),
      ),
    );
  }
}

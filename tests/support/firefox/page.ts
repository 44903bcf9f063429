import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import type { Bidi } from './bidi.ts';

const contextSchema = z.object({ context: z.string() });
const logSchema = z.object({ level: z.string(), text: z.nullable(z.string()) });
const requestSchema = z.object({
  context: z.nullable(z.string()),
  request: z.object({ url: z.string() }),
});
const evaluatedSchema = z.object({
  type: z.string(),
  result: z.optional(z.object({ value: z.optional(z.string()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});
const printedSchema = z.object({ data: z.string() });
const nodesSchema = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });

/** True once a runbook's scripts have run: for `until`. */
export const ready =
  'customElements.get("command-block") && !document.querySelector("values-form[hidden]")';

/** A tab of Firefox. */
export class FirefoxPage {
  readonly errors: string[] = [];
  readonly requests: string[] = [];
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
    bidi.listen((method, params) => {
      if (method === 'log.entryAdded') this.#log(params);
      if (method === 'network.beforeRequestSent') this.#request(params);
    });
  }

  static async open(bidi: Bidi): Promise<FirefoxPage> {
    const made = await bidi.send('browsingContext.create', { type: 'tab' });
    return new FirefoxPage(bidi, parseWith(contextSchema, made, 'tab').context);
  }

  async goto(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'complete',
    });
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  /** Evaluates an expression in the page and gives its value, which must be JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const sent = await this.#bidi.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { exceptionDetails, result } = parseWith(evaluatedSchema, sent, expression);
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return JSON.parse(result?.value ?? 'null');
  }

  /** Waits until an expression is true in the page, whatever page that is by then. */
  async until(expression: string, milliseconds = 10_000): Promise<void> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const met = await this.evaluate(`Boolean(${expression})`).catch(() => false);
      if (met === true) return;
      if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${expression}`);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  /** Clicks on what a selector finds, as a mouse does. */
  async click(selector: string): Promise<void> {
    const origin = { type: 'element', element: { sharedId: await this.#find(selector) } };
    await this.#act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Types a text, key by key, into whatever has the focus. */
  async type(text: string): Promise<void> {
    const keys = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act('key', keys);
  }

  /** Presses a key while Control is held. */
  async control(key: string): Promise<void> {
    const control = '\uE009';
    await this.#act('key', [
      { type: 'keyDown', value: control },
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
      { type: 'keyUp', value: control },
    ]);
  }

  /** Chooses a file in a field for files, as its dialog would. */
  async setFile(selector: string, file: string): Promise<void> {
    const element = { sharedId: await this.#find(selector) };
    await this.#bidi.send('input.setFiles', { context: this.#context, element, files: [file] });
  }

  /** Prints the page and gives the PDF. */
  async print(): Promise<Buffer> {
    const printed = await this.#bidi.send('browsingContext.print', { context: this.#context });
    return Buffer.from(parseWith(printedSchema, printed, 'print').data, 'base64');
  }

  async #act(type: 'key' | 'pointer', actions: readonly unknown[]): Promise<void> {
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type, id: type, actions }],
    });
  }

  async #find(selector: string): Promise<string> {
    await this.evaluate(
      `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
    const located = await this.#bidi.send('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [node] = parseWith(nodesSchema, located, selector).nodes;
    if (node === undefined) throw new Error(`Nothing on the page is ${selector}`);
    return node.sharedId;
  }

  /** The browser asks for things of its own, such as pictures for its empty tab; those are no page's. */
  #request(params: unknown): void {
    const { context, request } = parseWith(requestSchema, params, 'network.beforeRequestSent');
    if (context === this.#context) this.requests.push(request.url);
  }

  #log(params: unknown): void {
    const { level, text } = parseWith(logSchema, params, 'log.entryAdded');
    if (level === 'error' || level === 'warn') this.errors.push(`${level}: ${text ?? ''}`);
  }
}

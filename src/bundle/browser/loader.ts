/**
 * Replaces the browser's module loader and fetch, neither of which works for files. Every script of a bundle registers
 * itself under its path in the bundle; one that is not registered yet is loaded as a classic script on demand.
 */
type Exports = Record<string, unknown>;
type Factory = (
  require: (address: string) => Exports,
  exports: Exports,
  load: (address: unknown) => Promise<Exports>,
  meta: { url: string },
  fetchData: typeof fetchPart,
) => void;

/** A file of the search index: its text, or its bytes. */
type Content = { text: string } | { base64: string };

/** The scripts that are needed soon after a script, by the page's language. */
type PreloadMap = Readonly<Record<string, readonly string[]>>;

interface Loader {
  define: (path: string, factory: Factory) => void;
  data: (path: string, content: Content) => void;
  run: (path: string) => Exports;
  preload: (path: string, others: PreloadMap) => void;
}

const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
const factories = new Map<string, Factory>();
const modules = new Map<string, Exports>();
const contents = new Map<string, Content>();
const scripts = new Map<string, Promise<void>>();
const preloads = new Map<string, PreloadMap>();

function loadScript(path: string): Promise<void> {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const loading = new Promise<void>((loaded, failed) => {
    const element = document.createElement('script');
    element.src = new URL(path, root).href;
    element.addEventListener('load', () => {
      element.remove();
      // A script that is damaged loads and registers nothing.
      if (isRegistered(path)) loaded();
      else fail();
    });
    element.addEventListener('error', fail);
    function fail(): void {
      element.remove();
      scripts.delete(path);
      failed(new Error(`${path} is missing or damaged: unpack the whole bundle.`));
    }
    document.head.append(element);
  });
  scripts.set(path, loading);
  return loading;
}

/** Whether what a script is for is here: a module, or a file of the search index. */
function isRegistered(path: string): boolean {
  return factories.has(path) || contents.has(path.replace(/\.js$/, ''));
}

function pathOf(address: string, from: string): string {
  const url = new URL(address, new URL(from, root));
  url.search = '';
  return url.href.slice(root.length);
}

function run(path: string): Exports {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const factory = factories.get(path);
  if (factory === undefined) throw new Error(`${path} was not loaded.`);
  const exports: Exports = {};
  modules.set(path, exports);
  factory(
    (address) => run(pathOf(address, path)),
    exports,
    (address) => load(pathOf(String(address), path)),
    { url: new URL(path, root).href },
    fetchPart,
  );
  return exports;
}

async function load(path: string): Promise<Exports> {
  if (!factories.has(path)) {
    const loading = loadScript(path);
    const { locale = '' } = document.documentElement.dataset;
    // A preload that fails is loaded again where it is needed, and the error is reported there.
    for (const other of preloads.get(path)?.[locale] ?? [])
      void loadScript(other).catch(() => undefined);
    await loading;
  }
  return run(path);
}

/** Loads a file of the search index, or a module without running it; the hash is of its content, or of its code. */
async function fetchPart(address: unknown, { integrity }: RequestInit = {}): Promise<Response> {
  const path = pathOf(String(address), '');
  const isModule = path.endsWith('.js');
  if (!factories.has(path) && !contents.has(path)) await loadScript(isModule ? path : `${path}.js`);
  const bytes = bytesAt(path);
  if (integrity !== undefined && integrity !== (await integrityOf(bytes))) {
    // Loaded anew when it is asked for again: the reader may have unpacked the bundle once more.
    for (const kept of [factories, contents, modules]) kept.delete(path);
    scripts.delete(isModule ? path : `${path}.js`);
    throw new Error(`${path} is damaged or of another bundle: unpack the whole bundle.`);
  }
  return new Response(bytes);
}

function bytesAt(path: string): Uint8Array<ArrayBuffer> {
  const content = contents.get(path);
  if (content !== undefined && 'base64' in content) return bytesOf(content.base64);
  const text = content === undefined ? factories.get(path)?.toString() : content.text;
  if (text === undefined) throw new Error(`${path} was not loaded.`);
  return new TextEncoder().encode(text);
}

async function integrityOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

// A plain loop: the obvious mapping takes ten times as long, which the first search would wait for.
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const loader: Loader = {
  define: (path, factory) => {
    factories.set(path, factory);
  },
  data: (path, content) => {
    contents.set(path, content);
  },
  run,
  preload: (path, others) => {
    preloads.set(path, others);
  },
};

Object.assign(window, { fieldbookLoader: loader });

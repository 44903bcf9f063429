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
  fetchData: (address: unknown) => Promise<Response>,
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
      loaded();
    });
    element.addEventListener('error', () => {
      scripts.delete(path);
      failed(new Error(`${path} is missing: unpack the whole bundle.`));
    });
    document.head.append(element);
  });
  scripts.set(path, loading);
  return loading;
}

function pathOf(address: string, from: string): string {
  return new URL(address, new URL(from, root)).href.slice(root.length);
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
    fetchData,
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

// Browsers differ in the part before the index's folder, and an address may end with a query.
function dataPath(address: string): string {
  const name = address.slice(address.lastIndexOf('/pagefind/') + '/pagefind/'.length);
  return `pagefind/${name.replace(/^(?:\.\/)+/, '').replace(/\?.*$/, '')}`;
}

async function fetchData(address: unknown): Promise<Response> {
  const path = dataPath(String(address));
  if (!contents.has(path)) await loadScript(`${path}.js`);
  const content = contents.get(path);
  if (content === undefined) throw new Error(`${path} was not loaded.`);
  if ('text' in content) return new Response(content.text);
  return new Response(bytesOf(content.base64));
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

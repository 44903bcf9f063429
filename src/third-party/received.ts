import { DiagnosticError } from '../diagnostic.ts';
import { packageFolderOf } from './module-origin.ts';

/** A module as a bundler has put it into a file. */
interface RenderedModule {
  readonly renderedLength: number;
}

/** A file that a bundler made, as far as it is looked at. */
interface OutputFile {
  readonly type: 'chunk' | 'asset';
  readonly modules?: Readonly<Record<string, RenderedModule>>;
  readonly originalFileNames?: readonly string[];
  /** What Vite says of a chunk: the style sheets that are made of its modules. */
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}

interface PluginContext {
  readonly environment: { readonly name: string };
}

const styleSheet = /\.css(?:\?|$)/;

/** The modules that have code in a file. */
export function modulesWithCode({ modules = {} }: Pick<OutputFile, 'modules'>): string[] {
  return Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0);
}

/** Throws if modules of packages have code in a script that only Fieldbook's own may be in. */
export function refusePackages(script: string, ids: readonly string[]): void {
  const folders = ids.flatMap((id) => packageFolderOf(id) ?? []);
  if (folders.length === 0) return;
  throw new DiagnosticError([
    {
      file: script,
      found: `code of ${[...new Set(folders)].join(', ')}`,
      expected: 'only code of Fieldbook, because no bill of materials is made of this script',
      advice:
        'Do without the package there, or note it in the bill as src/integrations/offline.ts does.',
    },
  ]);
}

/** Which packages have something in the files that a reader receives, as it turns out while these are made. */
export class Received {
  readonly #files = new Map<string, Set<string>>();

  /** Notes that a file is made of modules, or of other files that a bundler names. */
  note(file: string, ids: readonly string[]): void {
    for (const id of ids) {
      const folder = packageFolderOf(id);
      if (folder === undefined) continue;
      const files = this.#files.get(folder) ?? new Set();
      this.#files.set(folder, files.add(file));
    }
  }

  /** The folders of the packages, each with the files that it is in. */
  get packages(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#files;
  }

  /** A plugin for Vite that notes the scripts, style sheets and other files of a site. */
  plugin() {
    const noteAll = (environment: string, bundle: Readonly<Record<string, OutputFile>>): void => {
      for (const [file, output] of Object.entries(bundle)) {
        // Code that renders pages stays here; its style sheets go out.
        if (environment === 'client') this.note(file, modulesWithCode(output));
        const styles = Object.keys(output.modules ?? {}).filter((id) => styleSheet.test(id));
        for (const sheet of output.viteMetadata?.importedCss ?? []) this.note(sheet, styles);
        if (output.type === 'asset')
          this.note(
            file,
            output.originalFileNames?.filter((name) => name.includes('/node_modules/')) ?? [],
          );
      }
    };
    return {
      name: 'fieldbook-received',
      generateBundle(
        this: PluginContext,
        _options: unknown,
        bundle: Readonly<Record<string, OutputFile>>,
      ): void {
        noteAll(this.environment.name, bundle);
      },
    };
  }
}

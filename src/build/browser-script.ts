import { rolldown } from 'rolldown';
import { modulesWithCode } from '../third-party/received.ts';
import { preservesLinks } from './preserved-links.ts';

interface Options {
  readonly define?: Readonly<Record<string, string>>;
  /** Is told of the modules that have code in the script. */
  readonly note: (ids: readonly string[]) => void;
}

/** Bundles a module for the browser into one classic script. */
export async function browserScript(file: string, { define = {}, note }: Options): Promise<string> {
  const build = await rolldown({
    input: file,
    transform: { define: { ...define } },
    platform: 'browser',
    // As in the scripts of pages, so that a package in both is one.
    resolve: { symlinks: !preservesLinks },
  });
  const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
  await build.close();
  const [chunk] = output;
  note(modulesWithCode(chunk));
  return chunk.code;
}

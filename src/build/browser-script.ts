import { rolldown } from 'rolldown';

/** Bundles a module for the browser into one classic script. */
export async function browserScript(
  file: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const build = await rolldown({
    input: file,
    transform: { define: { ...define } },
    platform: 'browser',
  });
  const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
  await build.close();
  return output[0].code;
}

import type { Manifest, ManifestFile } from './manifest-schema.ts';

/** MANIFEST.json as text: a line for each file, so that Verify.ps1 reads it on the oldest PowerShell. */
export function manifestText({ files, ...about }: Manifest): string {
  const head = JSON.stringify(about, undefined, 2).replace(/\n\}$/, '');
  const lines = files.map((file) => `    ${JSON.stringify(file)}`);
  return `${head},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** SHA256SUMS as `sha256sum --check` reads it. */
export function sumsText(files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

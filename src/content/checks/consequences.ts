import type { Diagnostic, Lines, Place, Span } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';

/** The diagnostics without those that follow from another, which are not told until that one is mended. */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = withoutFollowing(withoutValueless(diagnostics));
  return withoutSeconds(withoutSpoiled(withoutUnsettled(causes)));
}

/** What a file or a command is called is another matter when the variable in its name has a value. */
function withoutValueless(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const valueless = diagnostics.filter(({ isValueless }) => isValueless);
  return diagnostics.filter(
    ({ madeOf }) => !madeOf?.some((lines) => valueless.some((other) => isAbout(other, lines))),
  );
}

/** What is said of a line that is wrong changes when it is mended. */
function withoutFollowing(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const others = diagnostics.filter(({ follows }) => !follows);
  const isWrong = (lines: Lines) => others.some((other) => isAbout(other, lines));
  return diagnostics.filter(({ follows }) => !follows?.some(isWrong));
}

function isAbout({ file, line = 0 }: Diagnostic, lines: Lines): boolean {
  return file === lines.file && lines.first <= line && line <= lines.last;
}

/** What differs between languages shows when what stands in the place of something else is mended. */
function withoutUnsettled(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const odd = diagnostics.filter(({ unsettles }) => unsettles);
  return diagnostics.filter(
    ({ compares, unsettles }) =>
      unsettles === true || !compares?.some((lines) => odd.some((other) => isAbout(other, lines))),
  );
}

/** What is said of a text that has to be replaced as a whole goes with it, and of all files of a folder. */
function withoutSpoiled(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const spoiled = Map.groupBy(
    diagnostics.flatMap(({ spoils }) => spoils ?? []),
    ({ file }) => file,
  );
  return diagnostics.filter(({ file, line, column, spoils }) => {
    if (spoils || line === undefined || column === undefined) return true;
    const spans = withFolders(file).flatMap((path) => spoiled.get(path) ?? []);
    return !spans.some((span) => isWithin({ line, column }, span));
  });
}

/** A file and the folders that it lies in. */
function withFolders(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function isWithin(place: Place, { from, to }: Span): boolean {
  return !isBefore(place, from) && !isBefore(to, place);
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Of one call of a command, which may be wrong in several ways, one thing is said; its beginning stands for the whole. */
function withoutSeconds(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set<string>();
  return diagnostics.filter(({ file, line = 1, column = 1 }) => {
    const place = `${file}:${line}:${column}`;
    const isSecond = said.has(place);
    const isOfCall = file.endsWith(powershellTools.extension) && (line > 1 || column > 1);
    if (isOfCall) said.add(place);
    return !isSecond;
  });
}

import type { Span } from '../../diagnostic.ts';
import { locales, type Locale } from '../../locales.ts';
import { inlineCode } from './inline-code.ts';
import { TextSegmentBuilder, type TextSegment } from './text-segment.ts';
import { placeOf } from './text-file.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = readonly (string | number)[];

const localeNames: ReadonlySet<string> = new Set(locales);

/** Every text of a YAML file as a segment of one locale, but for those below a path. */
export function yamlSegments(
  yaml: YamlFile<unknown>,
  locale: Locale,
  except?: Path,
): TextSegment[] {
  return [...texts(yaml.value, [])].flatMap(([path, text]) =>
    except?.every((key, at) => key === path[at]) ? [] : segmentAt(yaml, path, text, locale),
  );
}

/** The texts below `ko:`, `zh:`, `fr:` and `en:` keys of a YAML file as segments of that locale. */
export function localisedSegments(yaml: YamlFile<unknown>): TextSegment[] {
  return [...texts(yaml.value, [])].flatMap(([path, text]) => {
    const key = String(path.at(-1));
    return isLocale(key) ? segmentAt(yaml, path, text, key) : [];
  });
}

function isLocale(key: string): key is Locale {
  return localeNames.has(key);
}

/** Every text within a value, with its path. */
export function* texts(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* texts(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Where a text of a YAML file stands, with its key. */
export function spanOfText(yaml: YamlFile<unknown>, path: Path, text: string): Span {
  const from = yaml.placeOf(path);
  const start = yaml.offsetOf(path);
  const isVerbatim = start !== undefined && yaml.text.startsWith(text, start);
  return { file: yaml.file, from, to: isVerbatim ? placeOf(yaml, start + text.length) : from };
}

/** A text of a YAML file as a segment, none if it is blank. */
export function segmentAt(
  yaml: YamlFile<unknown>,
  path: Path,
  text: string,
  locale: Locale,
): TextSegment[] {
  const start = yaml.offsetOf(path);
  // A folded or escaped scalar is not in the source as it reads: its key is the nearest place.
  const verbatim = start !== undefined && yaml.text.startsWith(text, start);
  const source = verbatim ? yaml : { ...yaml, text };
  const builder = new TextSegmentBuilder();
  for (const part of inlineCode(text)) {
    const from = (verbatim ? start : 0) + part.start;
    builder.add(source.text, from, from + part.text.length, part.isCode ? 'code' : 'prose');
  }
  const built = builder.build(source, locale);
  if (!built) return [];
  const span = () => spanOfText(yaml, path, text);
  return [{ ...built, span, ...(!verbatim && { placeAt: () => yaml.placeOf(path) }) }];
}

import type { Place } from '../../diagnostic.ts';
import { locales, sourceLocale, type Locale } from '../../locales.ts';
import type { Content } from '../read/content.ts';
import { placeOf, type TextFile } from '../read/text-file.ts';
import type { YamlFile, YamlPath } from '../read/yaml-file.ts';
import { texts } from '../read/yaml-segments.ts';
import { typedWords, type InterfaceStrings } from '../schemas/interface.ts';
import type { ComparedContent } from './compared-runbook.ts';
import { leavesOf } from './interface-keys.ts';

/** A line, or the text at a key, in one language. */
export interface Piece {
  readonly file: string;
  readonly text: string;
  /** Whether its slots are compared here: those of the interface are held to what pages fill. */
  readonly hasSlots: boolean;
  /** Whether all of it is a command. */
  readonly isCommand: boolean;
  readonly placeAt: (index: number) => Place;
}

/** A text in every language that has it; one with plural forms or several lines has a piece for each. */
export interface SharedText {
  /** The texts of a drawing are lines of one: a word may stand in another of them. */
  readonly group: string;
  readonly pieces: Map<Locale, Piece[]>;
}

type Entry = readonly [name: string, locale: Locale, piece: Piece, group?: string];

/** Every text that runbooks share, or that a drawing has, in every language. */
export function sharedTexts(content: ComparedContent): SharedText[] {
  const { parameters, glossary, runbooks, strings, readmes } = content;
  const found = new Map<string, SharedText>();
  const entries = [
    ...(parameters ? localised(parameters) : []),
    ...(glossary ? localised(glossary, 'preferred') : []),
    ...runbooks.flatMap(({ figures }) => figures.flatMap((words) => localised(words))),
    ...[...strings].flatMap(([locale, file]) => interfaceTexts(file, locale)),
    ...readmeTexts(readmes),
  ];
  for (const [name, locale, piece, group = name] of entries) {
    const text = found.get(name) ?? { group, pieces: new Map<Locale, Piece[]>() };
    found.set(name, text);
    text.pieces.set(locale, [...(text.pieces.get(locale) ?? []), piece]);
  }
  return [...found.values()];
}

/** The texts below `ko:`, `zh:`, `fr:` and `en:` keys of a YAML file, or at a key below these. */
function localised(yaml: YamlFile<unknown>, ...below: readonly string[]): Entry[] {
  return [...texts(yaml.value, [])].flatMap(([path, text]): Entry[] => {
    const own = path.slice(0, path.length - below.length);
    const locale = locales.find((other) => other === own.at(-1));
    if (!locale || !below.every((key, at) => path[own.length + at] === key)) return [];
    const name = [yaml.file, ...own.slice(0, -1)].join(' ');
    const group = own[0] === 'text' ? `${yaml.file} text` : name;
    return [[name, locale, pieceAt(yaml, path, text), group]];
  });
}

function interfaceTexts(yaml: YamlFile<InterfaceStrings>, locale: Locale): Entry[] {
  return [...leavesOf(yaml.value)].flatMap(([path, leaf]) => {
    if (typedWords.every((key, at) => path[at] === key)) return [];
    const name = `interface ${path.join(' ')}`;
    return [...texts(leaf, path)].map(([at, text]): Entry => [
      name,
      locale,
      { ...pieceAt(yaml, at, text), hasSlots: false },
    ]);
  });
}

/** A place is looked for only where something is wrong. */
function pieceAt(yaml: YamlFile<unknown>, path: YamlPath, text: string): Piece {
  const placeAt = (index: number) => {
    const start = yaml.offsetOf(path);
    // A folded or escaped scalar is not in the source as it reads: its key is the nearest place.
    const verbatim = start !== undefined && yaml.text.startsWith(text, start);
    return verbatim ? placeOf(yaml, start + index) : yaml.placeOf(path);
  };
  return { file: yaml.file, text, isCommand: false, hasSlots: true, placeAt };
}

/** Those that have as many paragraphs as the English: which belong together is known of no other. */
function readmeTexts(readmes: Content['readmes']): Entry[] {
  const count = (text = '') => paragraphsOf(text).length;
  const expected = count(readmes.get(sourceLocale)?.text);
  return [...readmes].flatMap(([locale, file]) =>
    count(file.text) === expected ? linesOf(file, locale) : [],
  );
}

/** The lines of a plain text by its paragraphs; those indented by more than four spaces are commands. */
function linesOf(source: TextFile, locale: Locale): Entry[] {
  return paragraphsOf(source.text).flatMap((paragraph, at) =>
    paragraph.map(({ indent, text, start }): Entry => {
      const placeAt = (index: number) => placeOf(source, start + index);
      const piece = { file: source.file, text, isCommand: indent > 4, hasSlots: true, placeAt };
      return [`readme ${at}`, locale, piece];
    }),
  );
}

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly start: number;
}

/** The lines of a plain text, divided where one is empty. */
export function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [];
  let last = '';
  for (const { index, 0: whole, 1: spaces = '', 2: words = '' } of text.matchAll(/^( *)(.*)$/gm)) {
    const line = { indent: spaces.length, text: words.trimEnd(), start: index + spaces.length };
    if (last === '' && whole.trim() !== '') paragraphs.push([line]);
    else if (whole.trim() !== '') paragraphs.at(-1)?.push(line);
    last = whole.trim();
  }
  return paragraphs;
}

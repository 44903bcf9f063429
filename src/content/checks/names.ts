import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { veil } from '../read/addresses.ts';
import { diagnosticIn, hidden, type TextSegment } from '../read/text-segment.ts';
import { localisedSegments, yamlSegments } from '../read/yaml-segments.ts';

const host = /^(?:[a-z0-9_](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const cmdlet = /^[A-Z][a-z]+-([A-Z][A-Za-z]+)$/;

/** A pattern to look for in a text, and the details to report where it stands. */
interface Search {
  pattern: RegExp;
  expected: string;
  advice: string;
}

/** Holds names in prose (cmdlets, hosts, groups) to the exact spelling of the facts. */
export function checkNames(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    // runbook.yaml and the commands have the names, which alone decide between two spellings.
    if (!runbook.isWhole) return [];
    const names = namesOf(runbook);
    const searches = [...[...names].map(spellingsOf), ...nounsOf(names)];
    const segments = [
      ...[...runbook.pages.values()].flatMap((page) => page.segments()),
      ...[...runbook.texts].flatMap(([locale, texts]) => yamlSegments(texts, locale)),
      ...[...runbook.figures.values()].flatMap(localisedSegments),
    ];
    return segments.flatMap((segment) =>
      searches.flatMap((search) => misspelled(segment, search, names)),
    );
  });
}

/** The names that runbook.yaml lists, and the cmdlets and hosts of the commands: their spelling is held everywhere. */
export function namesOf({ structure, commands }: RunbookContent): Set<string> {
  const names = new Set(structure?.value.names);
  for (const { text } of commands.values()) {
    for (const [word] of text.matchAll(/[\w.-]+/g)) {
      if (cmdlet.test(word) || host.test(word)) names.add(word);
    }
  }
  return names;
}

/** A name in any case, with any hyphen and space. */
function spellingsOf(name: string): Search {
  const body = Array.from(name, (character) => {
    if (character === '-') return '[-\\u2010-\\u2015\\u2212]?';
    return character === ' ' ? '[ \\u00A0\\u202F]' : RegExp.escape(character);
  }).join('');
  const pattern = new RegExp(`(?<![A-Za-z0-9])${body}(?![A-Za-z0-9])`, 'giu');
  return { pattern, expected: `\`${name}\``, advice: 'Write the name as it is.' };
}

/** `CsPushNotificationConfiguration`, which translation makes of `Set-CsPushNotificationConfiguration`. */
function nounsOf(names: Set<string>): Search[] {
  const nouns = new Map<string, string[]>();
  for (const name of names) {
    const noun = cmdlet.exec(name)?.[1];
    // A noun of one word ("Service") is also a word of its own.
    if (noun !== undefined && /[a-z][A-Z]/.test(noun) && !names.has(noun)) {
      nouns.set(noun, [...(nouns.get(noun) ?? []), name]);
    }
  }
  return Array.from(nouns, ([noun, whole]) => ({
    pattern: new RegExp(`(?<![A-Za-z0-9\\u2010-\\u2015\\u2212-])${noun}(?![A-Za-z0-9])`, 'gi'),
    expected: whole.map((name) => `\`${name}\``).join(' or '),
    advice: 'Give the cmdlet its verb.',
  }));
}

function misspelled(segment: TextSegment, search: Search, names: Set<string>): Diagnostic[] {
  const { pattern, ...details } = search;
  // `matchAll` copies the pattern, which costs more than most searches.
  if (segment.text.search(pattern) < 0) return [];
  return Array.from(segment.text.matchAll(pattern)).flatMap((match) => {
    if (names.has(match[0].replace(/[\u00A0\u202F]/g, ' '))) return [];
    // An address is to go, whatever is in it.
    if ([veil, hidden].includes(segment.maskedText.charAt(match.index))) return [];
    return [diagnosticIn(segment, match.index, { found: `\`${match[0]}\``, ...details })];
  });
}

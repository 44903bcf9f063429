import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/load-content.ts';
import { diagnosticIn, type TextSegment } from '../read/text-segment.ts';
import { localisedSegments } from '../read/yaml-segments.ts';

const host = /^(?:[a-z0-9_](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const cmdlet = /^[A-Z][a-z]+-([A-Z][A-Za-z]+)$/;

/** Holds names in prose (cmdlets, hosts, groups) to the exact spelling of the facts. */
export function checkNames(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const names = namesOf(runbook);
    const segments = [
      ...[...runbook.pages.values()].flatMap((page) => page.segments),
      ...[...runbook.figures.values()].flatMap(localisedSegments),
    ];
    return segments.flatMap((segment) => [
      ...[...names].flatMap((name) => misspelled(segment, name, names)),
      ...withoutVerb(segment, names),
    ]);
  });
}

/** The names that runbook.yaml lists, and the cmdlets and hosts of the commands. */
function namesOf({ structure, commands }: RunbookContent): Set<string> {
  const names = new Set(structure?.value.names);
  for (const { text } of commands.values()) {
    for (const [word] of text.matchAll(/[\w.-]+/g)) {
      if (cmdlet.test(word) || host.test(word)) names.add(word);
    }
  }
  return names;
}

function misspelled(segment: TextSegment, name: string, names: Set<string>): Diagnostic[] {
  const body = Array.from(name, (character) => {
    if (character === '-') return '[-\\u2010-\\u2015\\u2212]?';
    return character === ' ' ? '[ \\u00A0\\u202F]' : RegExp.escape(character);
  }).join('');
  const pattern = new RegExp(`(?<![A-Za-z0-9])${body}(?![A-Za-z0-9])`, 'giu');
  return Array.from(segment.text.matchAll(pattern)).flatMap((match) => {
    const found = match[0].replace(/[\u00A0\u202F]/g, ' ');
    if (names.has(found)) return [];
    const details = { found: `\`${match[0]}\``, expected: `\`${name}\`` };
    return [diagnosticIn(segment, match.index, { ...details, advice: 'Write the name as it is.' })];
  });
}

/** `CsPushNotificationConfiguration`, which translation makes of `Set-CsPushNotificationConfiguration`. */
function withoutVerb(segment: TextSegment, names: Set<string>): Diagnostic[] {
  const nouns = new Map<string, string[]>();
  for (const name of names) {
    const noun = cmdlet.exec(name)?.[1];
    // A noun of one word ("Service") is also a word of its own.
    if (noun !== undefined && /[a-z][A-Z]/.test(noun) && !names.has(noun)) {
      nouns.set(noun, [...(nouns.get(noun) ?? []), name]);
    }
  }
  return [...nouns].flatMap(([noun, whole]) =>
    Array.from(
      segment.text.matchAll(
        new RegExp(`(?<![A-Za-z0-9\\u2010-\\u2015\\u2212-])${noun}(?![A-Za-z0-9])`, 'gi'),
      ),
    ).map((match) => {
      const expected = whole.map((name) => `\`${name}\``).join(' or ');
      const advice = 'Give the cmdlet its verb.';
      return diagnosticIn(segment, match.index, { found: `\`${match[0]}\``, expected, advice });
    }),
  );
}

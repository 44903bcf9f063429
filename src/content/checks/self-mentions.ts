import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import type { Command } from '../schemas/command.ts';

const details = {
  undo: {
    found: 'as its own `undo`',
    expected: 'another command, which takes the change back',
    advice: 'Write the id of that command, or `{ none: <reason> }` where none does.',
  },
  state: {
    found: 'as its own `state`',
    expected: 'another command, which shows the state before and after',
    advice: 'Write the id of a command whose effect is `reads`.',
  },
} as const;

/**
 * The keys of a command under which it names itself: other checks judge neither what they say nor who is named nowhere. A
 * reading command has none of them at all, which is reported as that.
 */
export function selfMentions(id: string, command: Command): ('undo' | 'state')[] {
  if (command.effect === 'reads') return [];
  return (['undo', 'state'] as const).filter((key) => command[key] === id);
}

/** What is said of a command that names itself under a key. */
export function selfMention(id: string, key: keyof typeof details): Details {
  const { found, ...rest } = details[key];
  return { found: `\`${id}\` ${found}`, ...rest };
}

/** Reports commands that are to take themselves back, or to show the state that they change. */
export function checkSelfMentions(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ structure }) =>
    Object.entries(structure?.value.commands ?? {}).flatMap(([id, command]) =>
      selfMentions(id, command).flatMap((key) => {
        if (!structure) return [];
        return [diagnosticAtPath(structure, ['commands', id, key], selfMention(id, key))];
      }),
    ),
  );
}

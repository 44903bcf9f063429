import type { GeneratedCommand } from './commands.ts';
import { keptNames } from './given-titles.ts';
import type { Task } from './page.ts';
import { parameters } from './parameters.ts';
import type { Subject } from './subjects.ts';
import type { Words } from './words.ts';

const product = ({ noun }: Subject) =>
  noun.startsWith('Cs') ? 'lync-server-2013' : 'exchange-server-2013';

/** The runbook.yaml of a generated runbook. */
export function structureOf(
  id: string,
  title: Words,
  subject: Subject,
  tasks: readonly Task[],
  commands: readonly GeneratedCommand[],
) {
  const names = keptNames(title);
  const source = {
    id: 'guide',
    locale: 'en',
    title: `Contoso guide: ${subject.words.en}`,
    url: `https://guides.example.com/${id}`,
    modified: '2024-02-16',
    license: 'CC BY 4.0',
  };
  return {
    id,
    product: product(subject),
    ...(names.length > 0 && { names }),
    minutes: 40,
    reviewed: '2024-03-01',
    sources: [source],
    parameters: Object.keys(parameters),
    commands: Object.fromEntries(commands.map((command) => [command.id, command.use])),
    prints: {
      'earlier-change': '… holds the settings of an earlier change. Move it away first.',
      'settings-kept': 'The earlier settings are in …',
    },
    tasks: tasks.map((task) => ({
      id: task.id,
      steps: task.steps.map((step) => ({
        id: step.id,
        ...(step.commands.length > 0 && { commands: step.commands }),
      })),
    })),
  };
}

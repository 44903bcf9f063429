import type { Diagnostic } from '../../diagnostic.ts';
import { purposeName } from '../../parameters/purpose.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** Holds the purposes of tasks and of their runbook to each other: no task may be hidden whatever the reader chooses. */
export function checkPurposes(content: Content): Diagnostic[] {
  const catalogue = content.parameters?.value ?? {};
  return content.runbooks.flatMap(({ structure }) => {
    if (!structure) return [];
    const own = structure.value.purpose ? withQuestion(structure) : withoutQuestion(structure);
    const name = purposeName(structure.value.id);
    if (!Object.hasOwn(catalogue, name)) return own;
    const found = `the parameter \`${name}\`, under which the choice of a purpose is kept`;
    const advice = 'Give the parameter another name.';
    return [
      ...own,
      diagnosticAtPath(structure, ['id'], { found, expected: 'no such name', advice }),
    ];
  });
}

/** The runbook lacks one question, however many of its tasks have answers to it. */
function withoutQuestion(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { tasks } = yaml.value;
  const index = tasks.findIndex(({ purpose }) => purpose !== undefined);
  const { purpose } = tasks[index] ?? {};
  if (!purpose) return [];
  const others = tasks.slice(index + 1).filter((task) => task.purpose !== undefined).length;
  const found = others === 0 ? '`purpose` of a task' : `\`purpose\` of ${others + 1} tasks`;
  const expected = '`purpose` of the runbook too: the page would never ask, and always hide them';
  const advice = `Write \`purpose: { default: ${purpose[0] ?? 'keep'} }\` above the tasks.`;
  return [diagnosticAtPath(yaml, ['tasks', index, 'purpose'], { found, expected, advice })];
}

function withQuestion(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { purpose, tasks } = yaml.value;
  const offered = new Set(tasks.flatMap((task) => task.purpose ?? []));
  const preset = purpose?.default ?? 'keep';
  if (offered.has(preset) && offered.size > 1) return [];
  const found =
    offered.size > 1
      ? `the default \`${preset}\`, which no task has`
      : 'a question with one answer: the tasks have no two purposes';
  const advice = `Write \`purpose: [${preset}]\` at the tasks that are for it, and another at the others.`;
  const expected = 'tasks for the default and for another purpose';
  return [diagnosticAtPath(yaml, ['purpose', 'default'], { found, expected, advice })];
}

import type { Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import type { Failure } from '../schemas/expectation.ts';
import { namedSteps } from '../schemas/failure-steps.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { purposeProblem } from './failure-purposes.ts';

/** Holds failures to steps that exist, to one meaning an id, and to steps for the purposes of those who meet them. */
export function checkFailures(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ structure }) =>
    structure
      ? [...unknownSteps(structure), ...twoMeanings(structure), ...otherPurposes(structure)]
      : [],
  );
}

interface PlacedFailure {
  readonly failure: Failure;
  readonly path: YamlPath;
}

function unknownSteps(yaml: YamlFile<Runbook>): Diagnostic[] {
  const steps = stepsOf(yaml.value);
  return allFailures(yaml.value).flatMap(({ failure, path }) =>
    namedSteps(failure).flatMap((step, index) => {
      if (steps.includes(step)) return [];
      const closest = closestName(step, steps);
      const advice =
        closest === undefined
          ? 'Name the step that mends it, or correct the id.'
          : `Write \`${closest}\`, or name another step that mends it.`;
      const place = [...path, 'step', ...(Array.isArray(failure.step) ? [index] : [])];
      const found = `the step \`${step}\``;
      return [diagnosticAtPath(yaml, place, { found, expected: 'a step of this runbook', advice })];
    }),
  );
}

function stepsOf({ tasks }: Runbook): string[] {
  return tasks.flatMap((task) => task.steps.map(({ id }) => id));
}

/** An id has one remedy on the page, so it must stand for one failure: the one that most commands have it for. */
function twoMeanings(yaml: YamlFile<Runbook>): Diagnostic[] {
  const steps = stepsOf(yaml.value);
  return byId(yaml.value).flatMap((all) => {
    const likeOf = ({ failure }: PlacedFailure) =>
      all.filter((other) => areAlike(failure, other.failure, steps));
    const [usual] = all.toSorted((one, other) => likeOf(other).length - likeOf(one).length);
    if (!usual) return [];
    const alike = likeOf(usual);
    const expected = `the same as in line ${String(yaml.placeOf(usual.path).line)}`;
    return all
      .filter((one) => !alike.includes(one))
      .map(({ failure, path }) => {
        const found = `another failure with the id \`${failure.id}\``;
        const advice = 'Give it an id of its own.';
        return diagnosticAtPath(yaml, path, { found, expected, advice });
      });
  });
}

/** What is wrong with the purposes of a failure's steps, said where it stands first; one with another mistake has none. */
function otherPurposes(yaml: YamlFile<Runbook>): Diagnostic[] {
  const steps = stepsOf(yaml.value);
  return byId(yaml.value).flatMap(([first, ...others]) => {
    if (!first || hasUnknown(first.failure, steps)) return [];
    if (others.some(({ failure }) => textOf(failure) !== textOf(first.failure))) return [];
    const problem = purposeProblem(yaml.value, first.failure);
    if (!problem) return [];
    return [diagnosticAtPath(yaml, [...first.path, 'step'], problem)];
  });
}

/** Whether two failures are one; an unknown step, which is reported itself, may be meant to be that of the other. */
function areAlike(one: Failure, other: Failure, steps: readonly string[]): boolean {
  const isUnknown = [one, other].some((failure) => hasUnknown(failure, steps));
  const [first, second] = [one, other].map(({ step, ...rest }) =>
    textOf(isUnknown ? rest : { ...rest, step }),
  );
  return first === second;
}

function hasUnknown(failure: Failure, steps: readonly string[]): boolean {
  return namedSteps(failure).some((step) => !steps.includes(step));
}

function textOf(failure: object): string {
  return JSON.stringify(Object.entries(failure).sort());
}

function byId(runbook: Runbook): PlacedFailure[][] {
  return [...Map.groupBy(allFailures(runbook), ({ failure }) => failure.id).values()];
}

function allFailures({ commands }: Runbook): PlacedFailure[] {
  return Object.entries(commands).flatMap(([id, { failures }]) =>
    failures.map((failure, index) => ({ failure, path: ['commands', id, 'failures', index] })),
  );
}

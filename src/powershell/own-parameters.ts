import {
  commonParameters,
  isCommonParameter,
  parametersMeant,
  parametersOf,
} from './cmdlet-parameters.ts';
import { coreParameters } from './core-parameters.ts';

/** Aliases of parameters that `core-parameters.ts` does not have. */
const aliases = new Set(['pspath', 'cn', 'args', 'servicename', 'processname', 'pid', 'ns']);

const written = (cmdlet: string): string[] | undefined =>
  Object.hasOwn(coreParameters, cmdlet) ? coreParameters[cmdlet]?.split(' ') : undefined;

/** How each parameter is written; those of `cmdlet-parameters.ts` stand there in lower case. */
const spellings = new Map(
  Object.values(coreParameters)
    .flatMap((names) => names.split(' '))
    .map((name) => [name.toLowerCase(), name]),
);

const spelled = (name: string): string =>
  spellings.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);

/** The parameters of one of PowerShell’s own cmdlets, in lower case itself, without those that every cmdlet has. */
export function ownParameters(cmdlet: string): string[] | undefined {
  const common = new Set(commonParameters.map((name) => name.toLowerCase()));
  return (
    written(cmdlet) ??
    parametersOf(cmdlet)
      ?.map(({ name }) => name)
      .filter((name) => !common.has(name))
      .map(spelled)
  );
}

/** Whether a name is that of a parameter which a cmdlet is known to have: whole, cut short, or an alias. */
export function isParameterOf(cmdlet: string, name: string): boolean {
  const lower = name.toLowerCase();
  const own = written(cmdlet) ?? [];
  return (
    aliases.has(lower) ||
    isCommonParameter(lower) ||
    (parametersMeant(cmdlet, lower) ?? []).length > 0 ||
    own.some((one) => one.toLowerCase().startsWith(lower))
  );
}

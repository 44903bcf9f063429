import type { Creation, ObjectSource, Owner, Removal } from '../../powershell/build.ts';
import { isNamed } from './object-names.ts';
import { whyNotPart } from './object-parts.ts';
import { withoutColumns } from './column-owners.ts';
import { isOwned } from './owned-files.ts';
import type { IsOfMaker } from './record-makers.ts';
import type { RunbookFiles } from './written-records.ts';

/** What the commands of a runbook write and create. */
export interface Written extends RunbookFiles {
  creations: readonly Creation[];
  /** What the command itself, those that it undoes and its own undo create. */
  near?: readonly Creation[];
  /** Whether a file that is removed may be another's, as nobody looks. */
  isUnseen?: (removal: Removal) => boolean;
  /** Whether the records that name an object are of the commands that make such objects. */
  isOfMaker?: IsOfMaker;
  /** The paths at which they write over files that may be another's. */
  misplaced: readonly string[];
}

const unseen =
  'whose file may be another’s: the reader names it, and this command neither undoes the one that writes it nor looks what is in it';

/**
 * Whether a removal is a mistake whatever the variables hold that it names: an unknown program, a call that no runbook
 * makes, or a kind of object of which this one makes none.
 */
export function isForeign(removal: Removal, { creations }: Pick<Written, 'creations'>): boolean {
  const { deed, problem, noun, makers = [] } = removal;
  if (noun !== undefined)
    return !creations.some((one) => one.noun === noun && makers.includes(one.verb));
  if (
    deed === 'runs' ||
    deed === 'weakens' ||
    deed === 'replaces' ||
    problem === 'which no runbook undoes'
  )
    return true;
  return deed === undefined && problem !== undefined;
}

/** Why a removal may take what is not the runbook's; undefined where it takes nothing else. */
export function whyNotOwned(removal: Removal, written: Written): string | undefined {
  const { creations, near = [], isUnseen } = written;
  // A move that brings what is not the runbook's is told itself.
  const files = removal.deed === 'moves' ? written.files : written.files.map(asWritten);
  const { problem, problemOfOwn, owners, isOwn, noun, makers = [], sources = [] } = removal;
  if (problem !== undefined) return problem;
  if (owners) {
    if (isOwn !== true && !isOwned(withoutColumns(owners, written), files))
      return 'whose file no command of this runbook writes';
    return isUnseen?.(removal) === true ? unseen : problemOfOwn;
  }
  const ofKind = creations.filter((creation) => creation.noun === noun);
  const made = ofKind.filter(({ verb }) => makers.includes(verb));
  const [other] = ofKind;
  if (made.length === 0 && other)
    return `whose object this runbook only changes (\`${other.verb}-\`), and nothing says that it was not there before`;
  if (made.length === 0) return 'whose object no command of this runbook creates';
  for (const source of sources) {
    if ('owners' in source && !isOwned(source.owners, files))
      return 'whose object is named by a file that no command of this runbook writes';
    if ('owners' in source && written.isOfMaker?.(source.owners, made) === false)
      return 'whose object is named by a record of commands that make no such object';
    if ('constant' in source && !made.some((one) => isNamed(one, removal, source.constant)))
      return `whose object \`${source.constant}\` no command of this runbook creates`;
    if ('placeholder' in source && !made.some((one) => isGiven(one, source, near.includes(one))))
      return `whose object \`{{${source.placeholder}}}\` no command of this runbook creates`;
  }
  const isMeant = (creation: Creation) =>
    sources.every((one) => !('constant' in one) || isNamed(creation, removal, one.constant));
  return whyNotPart(removal, made.filter(isMeant), files);
}

type Placeholder = Extract<ObjectSource, { placeholder: string }>;

/**
 * Whether a creation makes what a value of the form names: that value names it there too, or is a part of its name, or
 * the two commands belong together and its name cannot be followed.
 */
function isGiven(
  { placeholders, naming, isOpen, isUnnamed }: Creation,
  { placeholder, isPart }: Placeholder,
  isNear: boolean,
): boolean {
  if (naming.includes(placeholder) || (isNear && isOpen && !isUnnamed)) return true;
  return isPart === true && (isOpen || placeholders.includes(placeholder));
}

function asWritten(file: Owner): Owner {
  return 'record' in file ? { record: file.record } : file;
}

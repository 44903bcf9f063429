import type { Parser } from 'web-tree-sitter';
import { powershellTools, type Creation, type Owner } from '../../powershell/build.ts';
import type { RunbookContent } from '../read/content.ts';
import { mayBeSame } from './owned-files.ts';
import { partnersOf } from './partners.ts';

/** Whether what the records of some owners name may be of one of the creations, or cannot be told. */
export type IsOfMaker = (owners: readonly Owner[], made: readonly Creation[]) => boolean;

/**
 * Tells whose objects a record names: those of the commands that write it, that these undo, or that undo these. A record
 * of what is only changed names what others made.
 */
export function recordMakers(
  runbook: RunbookContent,
  created: ReadonlyMap<string, readonly Creation[]>,
  parser: Parser,
): IsOfMaker {
  const writers = [...runbook.commands].map(([id, { text }]) => ({
    files: powershellTools.writtenFiles(text, parser),
    made: partnersOf(runbook, id).flatMap((one) => created.get(one) ?? []),
  }));
  return (owners, made) => {
    const records = owners.flatMap((owner) => {
      if ('record' in owner) return [owner.record];
      return 'column' in owner ? owner.records : [];
    });
    const own = writers.filter(({ files }) =>
      files.some((file) => 'record' in file && records.some((one) => mayBeSame(one, file.record))),
    );
    return own.length === 0 || own.some((writer) => writer.made.some((one) => made.includes(one)));
  };
}

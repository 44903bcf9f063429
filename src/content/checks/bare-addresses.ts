import type { Details, Diagnostic } from '../../diagnostic.ts';
import { addressAtStart, veil } from '../read/addresses.ts';
import { allSegments } from '../read/all-segments.ts';
import type { Content } from '../read/content.ts';
import { diagnosticIn } from '../read/text-segment.ts';
import { addressInProse } from './links.ts';

const veiled = new RegExp(`${veil}+`, 'g');

/** Reports addresses that stand bare in any text: pages lead to other sites by `links` alone. */
export function checkBareAddresses(content: Content): Diagnostic[] {
  return allSegments(content).flatMap((segment) =>
    Array.from(segment.maskedText.matchAll(veiled)).flatMap(({ 0: masked, index }) => {
      const address = addressAtStart(segment.text.slice(index, index + masked.length));
      // A text may have the character itself, which is told as one that nobody sees.
      if (address === undefined) return [];
      const isPlain = segment.isAttribute || !segment.file.endsWith('.mdx');
      const details = isPlain ? addressInPlainText(address) : addressInProse(address);
      return [{ ...diagnosticIn(segment, index, details), unsettles: true as const }];
    }),
  );
}

function addressInPlainText(address: string): Details {
  const found = `the address \`${address}\` in a text that has no links`;
  const advice =
    'Leave it out; an address that readers need goes into `links` of runbook.yaml, and a page shows it as `<Ref id="…">`.';
  return { found, expected: 'words without it', advice };
}

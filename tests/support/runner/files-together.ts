import { writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { tallyOf } from './node-events.ts';

const tally = await tallyOf(run({ files: process.argv.slice(2), isolation: 'none' }));
writeFileSync(process.env['FIELDBOOK_TALLY'] ?? '', JSON.stringify(tally));

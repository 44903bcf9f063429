import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

// The package unpacks into the temporary folder of its process, which packaged.ts chooses for this one.
await chromium.executablePath();
await inflate(join(process.argv[2] ?? '', 'bin', 'al2023.tar.br'));

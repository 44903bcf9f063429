import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readmeText } from '../../../src/bundle/readme.ts';

const readme = (status: string) => readmeText(['en'], () => ({ version: '1.2.3', status }));

test('the README tells the status of the services, and has no section for it where none is known', () => {
  const title = 'Status of the services described';
  assert.ok(readme('Push · gone').includes(`${title}\r\n  Push · gone\r\n\r\nWhat it is`));
  assert.ok(!readme('').includes(title));
  assert.ok(readme('').includes('FIELDBOOK 1.2.3\r\n==='));
});

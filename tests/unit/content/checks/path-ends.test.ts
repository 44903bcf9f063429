import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathEnds } from '../../../../src/content/checks/path-ends.ts';

test('knows where the lines and curves of a path begin and end', () => {
  const rows: readonly (readonly [d: string, ends: readonly (readonly [number, number])[]])[] = [
    [
      'M164 78v28',
      [
        [164, 78],
        [164, 106],
      ],
    ],
    [
      'M1 2 3 4 5-6',
      [
        [1, 2],
        [3, 4],
        [5, -6],
      ],
    ],
    [
      'm1 2 3 4',
      [
        [1, 2],
        [4, 6],
      ],
    ],
    [
      'M10,10H60V20h-5',
      [
        [10, 10],
        [60, 10],
        [60, 20],
        [55, 20],
      ],
    ],
    [
      'M0 0c1 1 2 2 3 3s4 4 5 5',
      [
        [0, 0],
        [3, 3],
        [8, 8],
      ],
    ],
    [
      'M0 0Q9 9 4 4T8 8',
      [
        [0, 0],
        [4, 4],
        [8, 8],
      ],
    ],
    [
      'M2 2a5 5 0 0 1 10 0z',
      [
        [2, 2],
        [12, 2],
        [2, 2],
      ],
    ],
    [
      'M2 2l5 5zl1 1',
      [
        [2, 2],
        [7, 7],
        [2, 2],
        [3, 3],
      ],
    ],
    ['M.5.5', [[0.5, 0.5]]],
  ];
  for (const [d, ends] of rows) assert.deepEqual(pathEnds(d), ends, d);
});

test('goes no further than it can read', () => {
  assert.deepEqual(pathEnds('M1 2 3'), [[1, 2]]);
  assert.deepEqual(pathEnds('M1 1a5 5 0 0110 0'), [[1, 1]]);
  assert.deepEqual(pathEnds('M1 1z 5'), [
    [1, 1],
    [1, 1],
  ]);
  assert.deepEqual(pathEnds(''), []);
});

import { expect, test } from 'vitest';
import { ownTimeByFunction } from '../../../bench/profile/own-functions.ts';

const OURS = 'chrome-extension://abc/content.js';

test('samples count for the innermost function of an extension’s scripts, native calls for who makes them', () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    callFrame: { functionName, url, lineNumber: id * 10 },
    children,
  });
  const nodes = [
    node(1, '(root)', '', [2, 5]),
    node(2, 'read', OURS, [3, 4]),
    node(3, '', OURS),
    node(4, 'getBoundingClientRect', ''),
    node(5, 'render', 'https://example.org/page.js'),
  ];
  const profile = { nodes, samples: [1, 2, 3, 4, 4, 5], timeDeltas: [1000, 1000, 500, 250, 250, 4000] };
  expect(ownTimeByFunction(profile)).toEqual({
    total: 2,
    functions: [
      { name: 'read, line 21', self: 1.5 },
      { name: '(anonymous), line 31', self: 0.5 },
    ],
  });
});

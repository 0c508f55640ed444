import { expect, test } from 'vitest';
import { readDocsAnswer, readDocsRequest, readSelection } from '../../../../lib/editors/google-docs/guards.ts';

const REPLACE = {
  type: 'replace',
  ask: 3,
  start: 1,
  end: 4,
  version: 2,
  before: '',
  expected: 'abc',
  after: '',
  text: 'x',
};
const TEXT = { type: 'text', ask: 1, start: 0, deleted: 0, inserted: 'abc', length: 3 };

test('requests are taken when they have their shape, and not otherwise', () => {
  const good = [
    { type: 'read', ask: 1, anew: true },
    { type: 'caret', ask: 2 },
    { type: 'select', ask: 2, start: 3, end: 3 },
    REPLACE,
    { type: 'stop', ask: 0 },
  ];
  expect(good.map(readDocsRequest)).toEqual(good);
  const bad = [
    undefined,
    'read',
    { type: 'read', ask: 1 },
    { type: 'caret' },
    { type: 'select', ask: 2, start: 4, end: 3 },
    { ...REPLACE, expected: 3 },
    { ...REPLACE, start: -1 },
    { type: 'write', ask: 1 },
  ];
  expect(bad.map(readDocsRequest)).toEqual(bad.map(() => undefined));
});

test('answers are taken when they have their shape, and not otherwise', () => {
  const good = [
    TEXT,
    { ...TEXT, last: { version: 2, selection: { start: 1, end: 2 } } },
    { type: 'caret', ask: 1, selection: undefined },
    { type: 'done', ask: 1 },
    { type: 'replaced', ask: 1, result: 'suggested' },
    { type: 'failed', ask: 1, why: 'silent' },
  ];
  expect(good.map(readDocsAnswer)).toEqual(good);
  const bad = [
    null,
    { ...TEXT, length: 1.5 },
    { ...TEXT, last: { selection: undefined } },
    { type: 'caret', ask: 1, selection: { start: 2, end: 1 } },
    { type: 'replaced', ask: 1, result: 'maybe' },
    { type: 'failed', ask: 1, why: 'because' },
    { type: 'done' },
  ];
  expect(bad.map(readDocsAnswer)).toEqual(bad.map(() => undefined));
});

test('a selection is taken in whichever direction, within the text only', () => {
  expect([
    readSelection([{ start: 2, end: 5 }], 9),
    readSelection([{ start: 5, end: 2 }], 9),
    readSelection([{ start: 5, end: 12 }], 9),
    readSelection([], 9),
    readSelection('2', 9),
  ]).toEqual([{ start: 2, end: 5 }, { start: 2, end: 5 }, undefined, undefined, undefined]);
});

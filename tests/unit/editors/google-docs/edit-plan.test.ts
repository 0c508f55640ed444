import { describe, expect, test } from 'vitest';
import { editContext } from '../../../../lib/editors/google-docs/edit-context.ts';
import { planEdit, selectionAfter } from '../../../../lib/editors/google-docs/edit-plan.ts';

const TEXT = '\u0003We will utilise the hall, and we really like it.\nNext we utilise it.\n';

/** An edit of the first `expected` in `text`, as it is made when the text is known. */
function edit(text: string, expected: string, replacement: string) {
  const start = text.indexOf(expected);
  const span = { start, end: start + expected.length };
  return { ...span, ...editContext(text, span), version: 1, expected, text: replacement };
}

/** What a plan selects, and what it pastes over it. */
function planned(text: string, expected: string, replacement: string, now = text) {
  const plan = planEdit(now, edit(text, expected, replacement), text);
  return plan && [now.slice(plan.start, plan.end), plan.text];
}

describe('a plan', () => {
  test('replaces whole words, and of a longer wording only those that differ', () => {
    expect(planned(TEXT, 'utilise', 'use')).toEqual(['utilise', 'use']);
    expect(planned(TEXT, 'will utilise the hall', 'will use the hall')).toEqual(['utilise', 'use']);
    expect(planned('\u0003It is a holistic plan.\n', 'a holistic plan', 'an overall plan')).toEqual([
      'a holistic',
      'an overall',
    ]);
  });

  test('takes in a word beside what is left out, as an empty paste does nothing', () => {
    expect(planned(TEXT, ' really', '')).toEqual(['we really', 'we']);
    expect(planned('\u0003Really good.\n', 'Really', '')).toEqual(['Really good.', 'good.']);
    expect(planned('\u0003In all honesty, no.\nNext.\n', 'In all honesty, ', '')).toEqual([
      'In all honesty, no.',
      'no.',
    ]);
  });

  test('does not take out a whole paragraph', () => {
    expect(planned('\u0003One.\nReally\nTwo.\n', 'Really', '')).toBeUndefined();
  });

  test('finds its place again after an edit elsewhere, near it, and on one side of it', () => {
    expect(planned(TEXT, 'utilise', 'use', TEXT.replace('We', 'Today we'))).toEqual(['utilise', 'use']);
    expect(planned(TEXT, 'utilise', 'use', TEXT.replace('will', 'shall'))).toEqual(['utilise', 'use']);
    const plan = planEdit(TEXT.replace('will', 'shall'), edit(TEXT, 'utilise', 'use'), TEXT);
    expect(plan?.start).toBe(10);
  });

  test('is none where the wording is gone, or stands in two such places', () => {
    expect(planned(TEXT, 'really like', 'enjoy', TEXT.replace('really', 'do'))).toBeUndefined();
    const line = 'The same line with leverage in it, again and again and again and again.\n';
    expect(planned(line, 'leverage', 'use', line + line)).toBeUndefined();
    // The first is gone, and the second must not be taken for it.
    expect(planned(TEXT, 'utilise', 'use', TEXT.replace('utilise', 'XXilise'))).toBeUndefined();
    expect(planned(line + line, 'leverage', 'use', line.replace('leverage', 'XX') + line)).toBeUndefined();
  });

  test('tells where a selection is afterwards', () => {
    const plan = { start: 10, end: 20, text: 'four' };
    expect([
      selectionAfter({ start: 2, end: 5 }, plan),
      selectionAfter({ start: 15, end: 15 }, plan),
      selectionAfter({ start: 5, end: 15 }, plan),
      selectionAfter({ start: 25, end: 30 }, plan),
    ]).toEqual([
      { start: 2, end: 5 },
      { start: 14, end: 14 },
      { start: 14, end: 14 },
      { start: 19, end: 24 },
    ]);
  });

  test('knows the surroundings of a repeated line by more of them', () => {
    const line = 'The same line of text again. ';
    const text = `${line.repeat(3)}Then something else. ${line}`;
    const span = { start: line.length + 4, end: line.length + 8 };
    const { before, after } = editContext(text, span);
    const wanted = before + text.slice(span.start, span.end) + after;
    expect(text.indexOf(wanted)).toBe(text.lastIndexOf(wanted));
    expect(text.indexOf(wanted) + before.length).toBe(span.start);
  });
});

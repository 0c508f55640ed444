import { describe, expect, test } from 'vitest';
import { type BlockState, carryFindings } from '../../../lib/page/carry-findings.ts';
import { block, findingIn, known } from './findings.ts';

const wordings = (states: readonly BlockState[]) =>
  states.map(({ analysis }) => analysis.findings.map(({ text, start, end }) => ({ text, start, end })));

describe('findings of blocks that change', () => {
  test('move with the edit', () => {
    const before = [known(1, 'We leverage and utilise it.', 'leverage', 'utilise')];
    expect(wordings(carryFindings(before, [block(1, 'We leverage it and utilise it.')]))).toEqual([
      [
        { text: 'leverage', start: 3, end: 11 },
        { text: 'utilise', start: 19, end: 26 },
      ],
    ]);
  });

  test('move to the new block when a paragraph is split, and back when two are joined', () => {
    const one = [known(1, 'We leverage it. They utilise it.', 'leverage', 'utilise')];
    expect(wordings(carryFindings(one, [block(1, 'We leverage it. '), block(2, 'They utilise it.')]))).toEqual([
      [{ text: 'leverage', start: 3, end: 11 }],
      [{ text: 'utilise', start: 5, end: 12 }],
    ]);
    const two = [known(1, 'We leverage it. ', 'leverage'), known(2, 'They utilise it.', 'utilise')];
    expect(wordings(carryFindings(two, [block(1, 'We leverage it. They utilise it.')]))).toEqual([
      [
        { text: 'leverage', start: 3, end: 11 },
        { text: 'utilise', start: 21, end: 28 },
      ],
    ]);
  });

  test('are gone when a split goes through them', () => {
    const before = [known(1, 'It came in due course.', 'in due course')];
    expect(wordings(carryFindings(before, [block(1, 'It came in due '), block(2, 'course.')]))).toEqual([[], []]);
  });

  test('stay ignored', () => {
    const text = 'We leverage it.';
    const finding = findingIn(text, 'leverage');
    const before = { ...known(1, text), ignored: new Set([finding]) };
    const [state] = carryFindings(
      [{ ...before, analysis: { ...before.analysis, findings: [finding] } }],
      [block(1, 'All of us leverage it.')],
    );
    expect([...(state?.ignored ?? [])].map(({ start }) => start)).toEqual([10]);
  });

  test('take the beginnings of their suggestions along, and are gone when the edit touches what those take in', () => {
    const text = 'It is an enabler of it.';
    const suggestion = { kind: 'replace', text: 'a help', start: 6 } as const;
    const finding = findingIn(text, 'enabler', { suggestions: [suggestion] });
    const before = known(1, text);
    const withFinding = [{ ...before, analysis: { ...before.analysis, findings: [finding] } }];
    const [moved] = carryFindings(withFinding, [block(1, 'Now it is an enabler of it.')]);
    expect(moved?.analysis.findings[0]?.suggestions).toEqual([{ ...suggestion, start: 10 }]);
    expect(wordings(carryFindings(withFinding, [block(1, 'It is the enabler of it.')]))).toEqual([[]]);
  });

  test('keep acronyms spelled out and terms explained in force until the block is checked', () => {
    const before = known(1, 'The bus pass scheme (BPS) is here.');
    const analysis = { ...before.analysis, spelledOut: ['BPS'], explained: ['scheme'] };
    const [state] = carryFindings([{ ...before, analysis }], [block(1, 'The bus pass scheme (BPS) is here now.')]);
    expect(state?.analysis).toEqual({ ...analysis, findings: [], commitments: [] });
  });
});

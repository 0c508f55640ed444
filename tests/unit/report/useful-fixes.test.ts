import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/report/finding.ts';
import { usefulFixes } from '../../../lib/report/useful-fixes.ts';
import { findingIn } from '../page/findings.ts';

/** A finding said so many times. */
const said = (times: number, wording: string, more: Partial<Finding> = {}) => ({
  block: 0,
  finding: findingIn(wording, wording, more),
  times,
});

const texts = (...findings: ReturnType<typeof said>[]) => usefulFixes(findings).map(({ finding }) => finding.text);

describe('the most useful fixes', () => {
  test('are three at most, and none where nothing was found', () => {
    expect(texts()).toEqual([]);
    expect(texts(said(1, 'a'), said(1, 'b'), said(1, 'c'), said(1, 'd'))).toEqual(['a', 'b', 'c']);
  });

  test('begin with the lessons that cost readers most', () => {
    expect(
      texts(
        said(1, 'hub'),
        said(1, 'in due course', { category: 'promise' }),
        said(1, 'the elderly', { category: 'blanket' }),
      ),
    ).toEqual(['the elderly', 'in due course', 'hub']);
  });

  test('weigh how often the draft says a thing, up to five times', () => {
    const blanket = said(1, 'the elderly', { category: 'blanket' });
    expect(texts(blanket, said(3, 'hub'))).toEqual(['the elderly', 'hub']);
    expect(texts(blanket, said(4, 'hub'))).toEqual(['hub', 'the elderly']);
    const disliked = said(1, 'the disabled', { category: 'blanket', disliked: true });
    expect(texts(said(50, 'hub'), disliked)).toEqual(['the disabled', 'hub']);
  });

  test('count wording that people dislike twice', () => {
    expect(texts(said(1, 'hub'), said(1, 'service user', { disliked: true }))).toEqual(['service user', 'hub']);
  });

  test('of equals put wording that is ready before a question, and else keep the order of the draft', () => {
    const ready = { suggestions: [{ kind: 'replace', text: 'use' }] } as const;
    const question = { suggestions: [{ kind: 'ask', text: 'Why?' }] } as const;
    expect(texts(said(1, 'b', question), said(1, 'a'), said(1, 'd', ready), said(1, 'c', ready))).toEqual([
      'd',
      'c',
      'b',
    ]);
  });
});

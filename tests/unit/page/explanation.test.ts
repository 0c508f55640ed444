import { describe, expect, test } from 'vitest';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import { explanation } from '../../../lib/page/explanation.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import { summarise } from '../../../lib/report/summarise.ts';

const checker = createChecker();
const options = { readers: ['community'], categoriesOff: [], isIgnored: () => false } as const;
const shown = (text: string): Finding[] =>
  summarise([checker.check({ text, kind: 'paragraph' })], options).findings.map(({ finding }) => finding);

/** What is offered for the first finding of a text. */
function offered(text: string, change: Partial<Finding> = {}): string | undefined {
  const [finding] = shown(text);
  return finding && explanation(text, { ...finding, ...change });
}

const MEANING = 'a person or group affected by something, or with a say in it';

describe('an explanation', () => {
  test('is put in brackets behind wording that stands on its own', () => {
    const whole = `stakeholders (${MEANING})`;
    expect(offered('We ask our stakeholders, and go on.')).toBe(whole);
    expect(offered('We ask our stakeholders')).toBe(whole);
    expect(offered('We ask our stakeholders in March.')).toBe(whole);
    expect(offered('Our stakeholders come in March.')).toBe(whole);
  });

  test('is not offered where brackets would tear a name apart, or stand there already', () => {
    expect(offered('The utilisation figures are here.')).toBeUndefined();
    expect(offered('We ask about utilisation (below).')).toBeUndefined();
    expect(offered('Ask every stakeholder’s family.')).toBeUndefined();
  });

  test('says that it is a meaning where brackets alone would not', () => {
    expect(offered('We ask our stakeholders.', { meaning: 'partners' })).toBe('stakeholders (this means partners)');
    expect(offered('We ask our stakeholders.', { meaning: 'for short, us' })).toBe(
      'stakeholders (this means for short, us)',
    );
  });

  test('is not offered without a meaning, for wording that people dislike, or for anything but jargon and letters', () => {
    const { meaning: _none, ...bare } = shown('We ask our stakeholders.')[0] as Finding;
    expect(explanation('We ask our stakeholders.', bare)).toBeUndefined();
    expect(offered('We ask our stakeholders.', { disliked: true })).toBeUndefined();
    expect(offered('We ask our stakeholders.', { category: 'voice' })).toBeUndefined();
    expect(offered('We ask our stakeholders.', { meaning: 'people (and groups)' })).toBeUndefined();
  });

  test('takes the mark away, for every built-in term it is offered for', () => {
    const still: string[] = [];
    let count = 0;
    for (const { term, partOfSpeech } of builtInTerms) {
      const text = partOfSpeech === 'verb' ? `We ${term}, as they know.` : `Ask about ${term}, as they know.`;
      const finding = shown(text).find((found) => found.term === term);
      const explained = finding && explanation(text, finding);
      if (!finding || !explained) continue;
      count += 1;
      const after = text.slice(0, finding.start) + explained + text.slice(finding.end);
      if (shown(after).some((found) => found.term === term)) still.push(after);
    }
    expect(still).toEqual([]);
    expect(count).toBeGreaterThan(2_500);
  }, 60_000);
});

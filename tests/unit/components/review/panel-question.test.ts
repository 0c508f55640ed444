import { describe, expect, test } from 'vitest';
import { panelQuestion } from '../../../../components/review/panel-question.ts';
import { createChecker } from '../../../../lib/analysis/index.ts';
import { summarise } from '../../../../lib/report/summarise.ts';
import { LESSONS } from '../../../../lib/shared/category.ts';

const checker = createChecker();
const reportOf = (...texts: string[]) =>
  summarise(
    texts.map((text) => checker.check({ text, kind: 'paragraph' })),
    { readers: ['community'], categoriesOff: [], isIgnored: () => false },
  );
const questions = (...texts: string[]) => LESSONS.map((lesson) => panelQuestion(lesson, reportOf(...texts)));

describe('the questions of a panel', () => {
  test('quote the draft where it gives a reason to ask', () => {
    const [language, blanket, promise, voice, resource] = questions(
      'We will leverage what key stakeholders say. The elderly will be first to try it.',
      'We will empower residents. It will be done within existing resources.',
    );
    expect([language, blanket]).toEqual([
      'Would somebody who uses this service say “leverage” or “key stakeholders” to a neighbour? What would they say?',
      'People differ behind “The elderly”. Whose life does this not fit, and have you asked them?',
    ]);
    expect(promise).toMatch(/promises here do not say by when\. What will people see/);
    expect(voice).toContain('Would the people behind “empower');
    expect(resource).toContain('Who does the work behind “within existing resources”');
  });

  test('are asked of a draft in which nothing was found, too', () => {
    const asked = questions('The hall is red.');
    expect(asked.every((question) => question.endsWith('?') && !question.includes('“'))).toBe(true);
    expect(new Set(asked).size).toBe(5);
  });

  test('count what the promises leave unsaid', () => {
    expect(questions('The council will open a hall by May 2027.')[4]).toBe(
      'The one promise here does not say with what money or staff. Who pays people for their time, and out of what?',
    );
  });

  test('are plain: our own checker finds nothing in them', () => {
    const found = questions('The hall is red.').flatMap((text) => checker.check({ text, kind: 'paragraph' }).findings);
    expect(found.map(({ text }) => text)).toEqual([]);
  });
});

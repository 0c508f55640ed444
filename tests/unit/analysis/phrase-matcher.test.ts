import { describe, expect, test } from 'vitest';
import { PatternError } from '../../../lib/analysis/pattern-syntax.ts';
import { PhraseMatcher } from '../../../lib/analysis/phrase-matcher.ts';
import { compileRules } from '../../../lib/analysis/rule-set.ts';
import { phrases } from '../../../lib/analysis/rules/phrases.ts';
import { marked, matchesIn, rule, ruleSet, term, viewOf } from './view-of.ts';

describe('patterns', () => {
  test.each([
    [
      'hard-to-reach',
      'Hard to reach, hard-to-reach and hardtoreach.',
      ['Hard to reach', 'hard-to-reach', 'hardtoreach'],
    ],
    ['roll-out~', 'A roll-out, rollouts, rolled out, roll out.', ['roll-out', 'rollouts', 'rolled out', 'roll out']],
    ['the (elderly|very old)', 'The elderly and the very old', ['The elderly', 'the very old']],
    [
      'every [single] child~',
      'every child, every single child, every children',
      ['every child', 'every single child', 'every children'],
    ],
    ['we ** <deliver~>', 'We will now deliver. We will soon also gladly deliver.', ['deliver']],
    ['all * people', 'all well-being people, all people, all the young people', ['all well-being people']],
    ['(lessons|a lesson) will be learned', 'Lessons will be learned.', ['Lessons will be learned']],
    ['will !(not|never) act', 'We will act. We will not act.', ['will act']],
    ['organise~', 'organized, organises', ['organized', 'organises']],
    ['organisational change', 'Organizational change', ['Organizational change']],
    ['if , then', 'if, then; if then', ['if, then']],
    ["don't care", 'They don’t care', ['don’t care']],
    ['a b', 'a b, a, b a. B\na b', ['a b', 'a b']],
    ['a b', 'a\nb and a\n\nb', ['a\nb']],
    ['a b', 'a \ufffc b', []],
    ['a b', 'co-a b and a b-side', []],
    ['council plan', "the council's plan", []],
  ])('%s in: %s', (pattern, text, expected) => {
    expect(marked(pattern, text)).toEqual(expected);
  });

  test('a class holds words, inflected words and phrases, and the longest entry matches', () => {
    const wordClasses = { people: ['carers', 'parent~', 'young people', 'young people in care'] };
    const text = 'All carers, all parents, all young people in care, all people.';
    expect(marked('all {people}', text, wordClasses)).toEqual([
      'All carers',
      'all parents',
      'all young people in care',
    ]);
    expect(marked('{people} want', 'Young people want', wordClasses)).toEqual(['Young people want']);
  });

  test('marks fall back with a choice that failed', () => {
    expect(marked('(<very> bad|very good) news', 'very good news')).toEqual(['very good news']);
  });

  test('a pattern that could begin with any word is refused, and so is an unknown class', () => {
    const compile = (pattern: string) => () => compileRules(ruleSet({ patternRules: [rule(pattern)] }), () => []);
    expect(compile('** plan')).toThrow(PatternError);
    expect(compile('[the] *')).toThrow(PatternError);
    expect(compile('the {nobody}')).toThrow(new PatternError('there is no word class {nobody}'));
  });
});

describe('terms', () => {
  const found = (text: string, ...builtInTerms: ReturnType<typeof term>[]) => {
    const { view, matches } = matchesIn(text, { builtInTerms });
    return matches.map(({ from, to, form }) => [text.slice(view.tokens[from]?.start, view.tokens[to - 1]?.end), form]);
  };

  test.each([
    [
      'roll out',
      'verb',
      'rolls out, rolled out, rolling out',
      [
        ['rolls out', 'third'],
        ['rolled out', 'past'],
        ['rolling out', 'gerund'],
      ],
    ],
    ['target group', 'noun', 'Target groups', [['Target groups', 'plural']]],
    ['point of contact', 'noun', 'points of contact', [['points of contact', 'plural']]],
    [
      'co-produce',
      'verb',
      'co-produced, coproducing',
      [
        ['co-produced', 'past'],
        ['coproducing', 'gerund'],
      ],
    ],
    ['in respect of', 'phrase', 'In respect of', [['In respect of', 'base']]],
    ['organisational learner', 'noun', 'organizational learners', [['organizational learners', 'plural']]],
  ] as const)('%s (%s) in: %s', (wording, partOfSpeech, text, expected) => {
    expect(found(text, term(wording, { partOfSpeech }))).toEqual(expected);
  });

  test('a variant in capitals matches only in capitals', () => {
    const smart = term('SMART', { partOfSpeech: 'adjective' });
    expect(found('A smart SMART target', smart)).toEqual([['SMART', 'base']]);
  });

  test.each([
    '.*',
    '(a|b)+',
    '[x',
    'a**',
    '{people}',
    '<b>',
    '!(not)',
    'c++',
    '\\d',
    '$^',
    '',
    '   ',
    '\ud800',
    '*'.repeat(10_000),
    'a'.repeat(10_000),
  ])('signs in a custom term mean themselves or nothing: %s', (wording) => {
    const custom = term(wording);
    const data = { customTerms: [custom, term('hub')] };
    const text = `x y ${wording.slice(0, 50)} z. The hub.`;
    const { view, matches } = matchesIn(text, data);
    const wordings = matches.map(({ from, to }) => text.slice(view.tokens[from]?.start, view.tokens[to - 1]?.end));
    expect(wordings.at(-1)).toBe('hub');
    for (const literal of wordings.slice(0, -1)) expect(wording).toContain(literal);
  });

  test('a custom term with signs is found where it stands', () => {
    const { matches } = matchesIn('We use C++ and R&D here', { customTerms: [term('C++'), term('R&D')] });
    expect(matches.map(({ phrase }) => phrase.term?.term.term)).toEqual(['C++', 'R&D']);
  });
});

describe('the work', () => {
  const stepsFor = (times: number) => {
    const matcher = new PhraseMatcher();
    const patterns = ['(a|a a) ** ** ** (b|c d) [a] [a] e', 'a [a] [a] [a] b'];
    phrases(viewOf('a a a b a c '.repeat(times), { patternRules: [rule(patterns)] }), matcher);
    return matcher.steps;
  };

  test('grows no faster than the text', () => {
    expect(stepsFor(4000) / stepsFor(1000)).toBeLessThan(4.2);
  });

  test('of one phrase at one place is bounded', () => {
    const matcher = new PhraseMatcher();
    const explosive = `a ${'[a] [a a] '.repeat(20)} b`;
    const view = viewOf('a '.repeat(100), { patternRules: [rule(explosive)] });
    phrases(view, matcher);
    expect(matcher.steps).toBeLessThanOrEqual(100 * 2001);
  });
});

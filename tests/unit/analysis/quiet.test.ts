import { describe, expect, test } from 'vitest';
import { isQuiet } from '../../../lib/analysis/quiet.ts';
import type { QuietContext } from '../../../lib/report/silence.ts';
import { matchesIn, rule } from './view-of.ts';

/** Whether the context holds at the first place where `pattern` matches. */
function quiet(context: QuietContext, pattern: string, text: string): boolean {
  const { view, matches } = matchesIn(text, { patternRules: [rule(pattern)] });
  const [match] = matches;
  if (!match) throw new Error(`nothing matches in: ${text}`);
  return isQuiet(context, view, match);
}

describe.each<[QuietContext, string, readonly (readonly [string, boolean])[]]>([
  [
    'negated',
    'blanket approach',
    [
      ['We will not take a blanket approach.', true],
      ['We moved away from it rather than a blanket approach.', true],
      ['This avoids a blanket approach.', true],
      ['We avoid any blanket approach.', true],
      ['A blanket approach does not work.', true],
      ['A blanket approach is wrong.', true],
      ['A blanket approach doesn’t help.', true],
      ['They turned down the idea of a new blanket approach.', true],
      ['They ruled out for now any kind of blanket approach.', true],
      ['They asked whether it was fair to want a blanket approach.', true],
      ['They did not in the end and at all take a blanket approach.', false],
      ['They turned up for a blanket approach.', false],
      ['We do not like red tape and so we took a blanket approach.', false],
      ['We said no. A blanket approach is best.', false],
      ['A blanket approach is not cheap.', false],
    ],
  ],
  [
    'right',
    'all children',
    [
      ['All children have the right to be heard.', true],
      ['All children are entitled to milk.', true],
      ['Free milk for all children.', true],
      ['All children like milk.', false],
      ['All children like milk that comes from the farm down by the old river mill free.', false],
    ],
  ],
  [
    'restricted',
    'all carers',
    [
      ['All carers who live here want it.', true],
      ['All carers aged 60 want it.', true],
      ['All carers want it.', false],
      ['All carers.', false],
    ],
  ],
  [
    'counted',
    'residents want',
    [
      ['In the survey residents want trees.', true],
      ['Residents want trees: 204 of 310 said so.', true],
      ['60% of residents want trees.', true],
      ['Nine in ten residents want trees.', true],
      ['Residents want trees at 9pm on the 23rd.', false],
      ['Residents want trees for £30 million.', false],
      ['Residents want trees in Year 7.', false],
      ['Residents want 12 trees by the bridge.', false],
      ['Residents want trees by 2027.', false],
      ['Residents want trees. We asked 20.', false],
    ],
  ],
  [
    'differ',
    'young people want',
    [
      ['Young people want different things.', true],
      ['What young people want varies.', true],
      ['Young people want trees.', false],
    ],
  ],
  [
    'dated',
    'will look into',
    [
      ['We will look into it by 4 June.', true],
      ['We will look into it by 2027.', true],
      ['We will look into it by the summer.', true],
      ['We will look into it after the summer.', false],
      ['We will look into it within 10 days.', true],
      ['We will look into it within ten working days.', true],
      ['Next week we will look into it.', true],
      ['We will look into it, as we may.', false],
      ['We will look into it.', false],
      ['We will look into what people in the five northern wards of the old borough told us in March.', false],
    ],
  ],
  [
    'funded',
    'will run',
    [
      ['Volunteers will run it with a £4,000 grant.', true],
      ['Volunteers will run it, funded by the trust.', true],
      ['Volunteers will run it.', false],
    ],
  ],
  [
    'instruction',
    'all users',
    [
      ['Make sure all users can see it.', true],
      ['You should tell all users.', true],
      ['Tell all users what you need.', true],
      ['All users like it.', false],
      ['We will ask all users to help you.', false],
    ],
  ],
  [
    'others',
    'looking for ways',
    [
      ['Priya is always looking for ways to save.', true],
      ['An event on looking for ways to save.', true],
      ['Looking for ways to save.', false],
      ['We are looking for ways to save.', false],
      ['The council is looking for ways to save.', false],
      ['ABC is looking for ways to save.', false],
    ],
  ],
  [
    'agent',
    'mistakes were made',
    [
      ['Mistakes were made by our housing team.', true],
      ['Mistakes were made by 2019.', false],
      ['Mistakes were made by rushing.', false],
      ['Mistakes were made by May.', false],
      ['Mistakes were made.', false],
    ],
  ],
  [
    'inside',
    'carers want',
    [
      ['If carers want help, they ask.', true],
      ['Many carers want help.', true],
      ['The help carers want is near.', true],
      ['Carers want help.', false],
      ['Our young carers want help.', false],
      ['We know that carers want help.', false],
      ['In spring, carers want help.', false],
    ],
  ],
  [
    'ruled',
    'mistakes were made',
    [
      ['The Ombudsman found that mistakes were made.', true],
      ['The inspectors said mistakes were made.', true],
      ['We found that mistakes were made.', false],
      ['The Ombudsman knows that mistakes were made.', false],
      ['Mistakes were made.', false],
    ],
  ],
])('%s', (context, pattern, cases) => {
  test.each(cases)('%s %s', (text, expected) => {
    expect(quiet(context, pattern, text)).toBe(expected);
  });
});

test.each([
  ['We will:', false],
  ['Before you start:', true],
  ['You will:', true],
  ['', true],
])('an item that begins with a verb, under “%s”, tells the reader what to do: %s', (leadIn, expected) => {
  const { view, matches } = matchesIn('Work with all users.', { patternRules: [rule('all users')] });
  const [match] = matches;
  expect(match && isQuiet('instruction', { ...view, leadIn }, match)).toBe(expected);
});

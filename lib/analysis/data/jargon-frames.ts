import type { PatternRule } from '../pattern-rule.ts';
import { INSIDERS } from './known-to.ts';

/** Frames of officialese and heaps of abstract nouns. */
export const jargonFrames: readonly PatternRule[] = [
  {
    rule: 'jargon/stacked-nouns',
    category: 'jargon',
    patterns: [
      '<{stack-first} [{stack-first}] {stack-last}>',
      '<(growth|reform|national|prevention|equality|skills|inclusion|diversity|change|efficiency|modernisation) agenda>',
    ],
    knownTo: INSIDERS,
    message: 'Abstract nouns in a row make the reader work out how they belong together.',
    question: 'Who does what here? Can you say it with a verb?',
    examples: [
      { text: 'The paper sets out our programme management arrangements.', marked: true },
      { text: 'The bus service starts at six.', marked: false },
    ],
  },
  {
    rule: 'jargon/undertake-a',
    category: 'jargon',
    patterns: [
      '<(undertake|undertakes|undertook|undertaking|undertaken|conduct|conducts|conducted|conducting) (a|an|the) (review|assessment|evaluation|analysis|exercise|consultation|study|inspection|audit) of>',
      '<(carry|carries|carried|carrying) out (a|an|the) (review|assessment|evaluation|analysis) of>',
    ],
    knownTo: INSIDERS,
    message: 'The verb is hidden in a noun.',
    question: 'Could you use the verb itself: review, assess, check, study?',
    examples: [
      { text: 'The team will undertake an assessment of need.', marked: true },
      { text: 'The nurse will assess your needs.', marked: false },
    ],
  },
];

import { builtInTerms } from '../../../lib/analysis/index.ts';
import type { Term } from '../../../lib/terms/term.ts';

/** The built-in terms, and terms put together from their words up to the number wanted; the same every time. */
export function manyTerms(count: number): Term[] {
  const words = [
    ...new Set(builtInTerms.flatMap(({ term, plain }) => [term, ...plain].join(' ').match(/[a-z]{3,}/g) ?? [])),
  ];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
  const pick = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const terms: Term[] = [...builtInTerms];
  while (terms.length < count) {
    terms.push({
      term: pick(2 + Math.floor(random() * 2)),
      partOfSpeech: 'noun',
      category: 'jargon',
      variants: random() < 0.3 ? [pick(2)] : [],
      plain: [pick(2)],
      meaning: pick(9),
      knownTo: [],
    });
  }
  return terms;
}

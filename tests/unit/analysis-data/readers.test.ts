import { describe, expect, test } from 'vitest';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import { summarise } from '../../../lib/report/summarise.ts';
import type { Reader } from '../../../lib/shared/reader.ts';
import { READERS } from '../../../lib/shared/reader.ts';
import type { Term } from '../../../lib/terms/term.ts';

const checker = createChecker();
/** The terms that are marked in a text for these readers. */
const markedFor = (readers: readonly Reader[], text: string) =>
  summarise([checker.check({ text, kind: 'cell' })], {
    readers,
    categoriesOff: [],
    isIgnored: () => false,
  }).findings.map(({ finding }) => finding.term);
const inText = ({ term }: Term) => `“Yes” to ${term} then`;
/** Terms that mark themselves and no other, so that what is marked tells of them. */
const alone = builtInTerms.filter((term) => {
  const found = markedFor([], inText(term));
  return (
    found.length === 1 &&
    found[0] === term.term &&
    builtInTerms.filter((other) => other.term === term.term).length === 1
  );
});

describe('who will read the draft changes the marks', () => {
  test('a built-in term that every chosen reader knows is not marked', () => {
    const known = alone.filter(({ knownTo, disliked }) => knownTo.length > 0 && !disliked);
    expect(known.length).toBeGreaterThan(500);
    expect(known.filter((term) => markedFor(term.knownTo, inText(term)).length > 0).map(({ term }) => term)).toEqual(
      [],
    );
  });

  test('it is marked as soon as one chosen reader does not know it', () => {
    const partly = alone.filter(({ knownTo }) => knownTo.length < READERS.length);
    const isMarked = (term: Term) =>
      READERS.filter((reader) => !term.knownTo.includes(reader)).every(
        (reader) => markedFor([...term.knownTo, reader], inText(term)).length === 1,
      );
    expect(partly.filter((term) => !isMarked(term)).map(({ term }) => term)).toEqual([]);
  });

  test('one that the people it names dislike is marked whoever reads', () => {
    const disliked = alone.filter((term) => term.disliked);
    expect(disliked.length).toBeGreaterThan(20);
    expect(disliked.filter((term) => markedFor(READERS, inText(term)).length === 0).map(({ term }) => term)).toEqual(
      [],
    );
  });

  test('the community is the default reader, for whom no built-in term is known', () => {
    expect(builtInTerms.filter(({ knownTo }) => knownTo.includes('community')).map(({ term }) => term)).toEqual([]);
  });
});

import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import { plainProse } from '../prose.ts';

/** Wording typed while measuring: found in every pack's version, and never in the drafts themselves. */
export const TYPED_WORDS = [
  'utilise',
  'commence',
  'ascertain',
  'endeavour',
  'expedite',
  'disseminate',
  'leverage',
  'facilitate',
  'incentivise',
  'rationalise',
  'upskill',
  'optimise',
  'maximise',
  'mitigate',
  'promulgate',
  'necessitate',
  'remunerate',
  'stipulate',
  'enumerate',
  'delineate',
  'supersede',
  'adjudicate',
  'corroborate',
  'exacerbate',
] as const;

/** Words between one finding and the next. */
const EVERY = 50;

/** The sentence that holds a finding. */
export const findingSentence = (word: string): string => `We ${word} it.`;

/**
 * A draft of about `words` words, a string a paragraph of about 50. Plain prose in which nothing is marked; with
 * `findings` there is one in every paragraph, a different one as long as the built-in terms last.
 */
export function draftText(words: number, findings: boolean): string[] {
  const terms = findings ? markedWords() : [];
  const sentences = plainSentences();
  const paragraphs: string[] = [];
  for (let total = 0; total < words - EVERY / 2; ) {
    const term = terms[paragraphs.length % terms.length];
    let paragraph = term === undefined ? sentences.next().value : findingSentence(term);
    while (wordsIn(paragraph) < EVERY - 5) paragraph += ` ${sentences.next().value}`;
    paragraphs.push(paragraph);
    total += wordsIn(paragraph);
  }
  return paragraphs;
}

function* plainSentences(): Generator<string, never> {
  const blocks = plainProse();
  while (true) yield* blocks.next().value.split(/(?<=[.?!]) /);
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Built-in terms of one word that are marked in the finding sentence, whatever the packs hold today. */
function markedWords(): string[] {
  const checker = createChecker();
  const typed: ReadonlySet<string> = new Set(TYPED_WORDS);
  return builtInTerms
    .map(({ term }) => term)
    .filter((term) => /^[a-z]{6,12}$/.test(term) && !typed.has(term))
    .filter((term) => {
      const [finding, ...others] = checker.check({ text: findingSentence(term), kind: 'paragraph' }).findings;
      return finding?.text === term && others.length === 0;
    });
}

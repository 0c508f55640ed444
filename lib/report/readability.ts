import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';
import type { BlockAnalysis, ReadabilityCounts } from './block-analysis.ts';

/** What each formula gives: an ease from about 0 (hard) to 100 (easy), or a school grade in the United States. */
export interface FormulaScores {
  /** Flesch (1948): an ease, not a grade. */
  readonly fleschReadingEase: number;
  /** Kincaid and others (1975), for the US Navy: a grade. */
  readonly fleschKincaid: number;
  /** Chall and Dale (1995): a score; 9 and more asks for a college reader. */
  readonly daleChall: number;
  /** Senter and Smith (1967), for the US Air Force: a grade. */
  readonly automatedReadability: number;
  /** Coleman and Liau (1975): a grade. */
  readonly colemanLiau: number;
  /** Gunning (1952): a grade. */
  readonly gunningFog: number;
  /** McLaughlin (1969), SMOG: a grade. */
  readonly smog: number;
  /** Spache (1974): a grade, for young readers; every uncommon word is counted, not each once as Spache did. */
  readonly spache: number;
}

/** How hard a text is to read. */
export interface Readability {
  /** The age in years at which most people can read it with ease. */
  readonly readingAge: number;
  /** School grade in the United States, all formulas combined. */
  readonly grade: number;
  readonly formulas: FormulaScores;
}

/** Below this many words the formulas say nothing worth showing. */
const MIN_WORDS = 30;
/** Children in grade 1 are about six. */
const AGE_BEFORE_GRADE_ONE = 5;
/** Grades beyond university tell of the formulas, not of readers. */
const MAX_GRADE = 18;

/** How a formula's scores are spread over public documents: their mean and standard deviation. */
interface Norm {
  readonly mean: number;
  readonly spread: number;
}

/**
 * Measured on 252 documents (138,000 words) of governments, the NHS and charities in Britain, the United States and Canada,
 * all under open licences; rounded. Flesch's spread is negative because his scale runs the other way.
 */
const NORMS: Readonly<Record<keyof FormulaScores, Norm>> = {
  fleschReadingEase: { mean: 46, spread: -14.3 },
  fleschKincaid: { mean: 11.2, spread: 2.7 },
  gunningFog: { mean: 12.7, spread: 2.8 },
  smog: { mean: 13.4, spread: 2.3 },
  automatedReadability: { mean: 11.2, spread: 3.1 },
  colemanLiau: { mean: 12.3, spread: 2.4 },
  daleChall: { mean: 8.8, spread: 1.1 },
  spache: { mean: 5.7, spread: 0.84 },
};
/** Formulas that take the same thing as the sign of a hard word: its syllables, its letters, or not being on a list. */
const FAMILIES: readonly (readonly (keyof FormulaScores)[])[] = [
  ['fleschReadingEase', 'fleschKincaid', 'gunningFog', 'smog'],
  ['automatedReadability', 'colemanLiau'],
  ['daleChall', 'spache'],
];
/**
 * The same documents on the scale of grades: mean and spread of the average of the four formulas that give a grade and
 * ask for most of a text to be understood, over the spread of the combined score (0.92). Gunning's and SMOG ask for 90 %
 * and all of it (DuBay, *The Principles of Readability*, 2004), so their grades stand about two years higher.
 */
const GRADES: Norm = { mean: 11.9, spread: 2.53 / 0.92 };

/**
 * Readability from counts, summed over a text. Each formula's score is put on one scale (its distance from the mean of
 * public documents, in standard deviations); formulas of one family are averaged, then the families, so that what many
 * formulas count alike has no more say than what few do; the result is read as a grade. Undefined under 30 words.
 */
export function readability(counts: ReadabilityCounts): Readability | undefined {
  if (counts.words < MIN_WORDS || counts.sentences === 0 || counts.letters === 0 || counts.syllables === 0) {
    return undefined;
  }
  const formulas = scores(counts);
  const distance = mean(FAMILIES.map((family) => mean(family.map((name) => distanceOf(name, formulas[name])))));
  const grade = Math.min(Math.max(GRADES.mean + GRADES.spread * distance, 0), MAX_GRADE);
  return { readingAge: grade + AGE_BEFORE_GRADE_ONE, grade, formulas };
}

/** The reading age in years of each block, undefined for those with too little running text to tell (30 words). */
export function blockReadingAges(analyses: readonly BlockAnalysis[]): readonly (number | undefined)[] {
  return analyses.map(({ counts }) => readability(counts)?.readingAge);
}

function distanceOf(name: keyof FormulaScores, score: number): number {
  const { mean, spread } = NORMS[name];
  return (score - mean) / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The median of all six grades of a text however short, for comparing sentences: 0 and less is easy, beyond 18 there are no
 * schools. NaN without a word.
 */
export function medianGrade(counts: ReadabilityCounts): number {
  const formulas = scores(counts);
  return median([...usualGrades(formulas), formulas.gunningFog, formulas.smog]);
}

function scores(counts: ReadabilityCounts): FormulaScores {
  const { sentences: sentence, words: word, syllables: syllable, letters } = counts;
  return {
    fleschReadingEase: flesch({ sentence, word, syllable }),
    fleschKincaid: fleschKincaid({ sentence, word, syllable }),
    daleChall: daleChallFormula({ sentence, word, difficultWord: counts.unfamiliarWords }),
    automatedReadability: automatedReadability({ sentence, word, character: letters }),
    colemanLiau: colemanLiau({ sentence, word, letter: letters }),
    gunningFog: gunningFog({ sentence, word, complexPolysillabicWord: counts.complexWords }),
    smog: smogFormula({ sentence, polysillabicWord: counts.polysyllables }),
    spache: spacheFormula({ sentence, word, unfamiliarWord: counts.uncommonWords }),
  };
}

/** The grades of the formulas that were fitted to readers who took in most of a text, not all of it. */
function usualGrades(formulas: FormulaScores): number[] {
  return [
    formulas.fleschKincaid,
    daleChallGrade(formulas.daleChall),
    formulas.automatedReadability,
    formulas.colemanLiau,
  ];
}

/** The middle of the grades that Chall and Dale's table gives for a score; its ends are open. */
function daleChallGrade(score: number): number {
  const [low, high] = daleChallGradeLevel(score);
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

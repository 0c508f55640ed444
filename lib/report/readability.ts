import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import type { ReadabilityCounts } from './block-analysis.ts';

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
}

/** How hard a text is to read. */
export interface Readability {
  /** The age in years at which most people can read it with ease. */
  readonly readingAge: number;
  /** School grade in the United States: the median of the formulas that ask how much most readers take in. */
  readonly grade: number;
  readonly formulas: FormulaScores;
}

/** Below this many words the formulas say nothing worth showing. */
const MIN_WORDS = 30;
/** Children in grade 1 are about six. */
const AGE_BEFORE_GRADE_ONE = 5;
/** Grades beyond university tell of the formulas, not of readers. */
const MAX_GRADE = 18;

/**
 * Readability from counts, summed over a text: each formula's score, and the median of the grades that four of them
 * give, which one odd formula cannot move far. Gunning's and SMOG are left out of it: they were fitted to readers who
 * answered 90 % and all of the questions on a passage, the others to 50 to 75 % (DuBay, *The Principles of
 * Readability*, 2004), so their grades stand about two years higher for the same text. Undefined under 30 words.
 */
export function readability(counts: ReadabilityCounts): Readability | undefined {
  if (counts.words < MIN_WORDS || counts.sentences === 0 || counts.letters === 0 || counts.syllables === 0) {
    return undefined;
  }
  const formulas = scores(counts);
  const grade = Math.min(Math.max(median(usualGrades(formulas)), 0), MAX_GRADE);
  return { readingAge: grade + AGE_BEFORE_GRADE_ONE, grade, formulas };
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

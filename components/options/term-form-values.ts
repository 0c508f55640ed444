import type { TermDraft, WireTerm } from '../../lib/messaging/protocol.ts';
import { TERM_CATEGORIES } from '../../lib/terms/term.ts';

/** A term as the form holds it: everything is what was typed, lists have one item a line. */
export interface TermFormValues {
  readonly term: string;
  readonly partOfSpeech: WireTerm['partOfSpeech'];
  readonly category: WireTerm['category'];
  readonly variants: string;
  readonly plain: string;
  readonly meaning: string;
  readonly question: string;
  readonly knownTo: WireTerm['knownTo'];
  readonly disliked: boolean;
  readonly alwaysFine: boolean;
  readonly note: string;
  /** What the form does not show, but a file may have brought: it is kept. */
  readonly others: Pick<WireTerm, 'advice' | 'why' | 'fineIn' | 'source'>;
}

/** The form before anything is typed. */
export const EMPTY_FORM: TermFormValues = {
  term: '',
  partOfSpeech: 'noun',
  category: 'jargon',
  variants: '',
  plain: '',
  meaning: '',
  question: '',
  knownTo: [],
  disliked: false,
  alwaysFine: false,
  note: '',
  others: {},
};

/** Fills the form from a term. */
export function formFrom(term: WireTerm): TermFormValues {
  const { variants, plain, question = '', note = '', disliked = false, alwaysFine = false, ...rest } = term;
  const { advice, why, fineIn, source, ...shown } = rest;
  const others = {
    ...(advice !== undefined && { advice }),
    ...(why !== undefined && { why }),
    ...(fineIn && { fineIn }),
    ...(source !== undefined && { source }),
  };
  return {
    ...shown,
    variants: variants.join('\n'),
    plain: plain.join('\n'),
    question,
    note,
    disliked,
    alwaysFine,
    others,
  };
}

/** Fills the form for a new term with a wording that was marked in a draft. */
export function formForWording({ term, category, meaning = '' }: TermDraft): TermFormValues {
  return { ...EMPTY_FORM, term, category: TERM_CATEGORIES.find((known) => known === category) ?? 'jargon', meaning };
}

/** The term that the form describes; what is wrong with it the worker says. */
export function termFrom(form: TermFormValues): WireTerm {
  const { question, note, disliked, alwaysFine, others, ...rest } = form;
  return {
    ...rest,
    ...others,
    variants: linesOf(form.variants),
    plain: linesOf(form.plain),
    ...(question.trim() !== '' && { question }),
    ...(note.trim() !== '' && { note }),
    ...(disliked && { disliked }),
    ...(alwaysFine && { alwaysFine }),
  };
}

/** Whether two forms hold the same. */
export function isSameForm(one: TermFormValues, other: TermFormValues): boolean {
  return JSON.stringify(termFrom(one)) === JSON.stringify(termFrom(other));
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

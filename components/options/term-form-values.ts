import type { WireTerm } from '../../lib/messaging/protocol.ts';

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
  readonly note: string;
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
  note: '',
};

/** Fills the form from a term. */
export function formFrom(term: WireTerm): TermFormValues {
  const { variants, plain, question = '', note = '' } = term;
  return { ...term, variants: variants.join('\n'), plain: plain.join('\n'), question, note };
}

/** The term that the form describes; what is wrong with it the worker says. */
export function termFrom(form: TermFormValues): WireTerm {
  const { question, note, ...rest } = form;
  return {
    ...rest,
    variants: linesOf(form.variants),
    plain: linesOf(form.plain),
    ...(question.trim() !== '' && { question }),
    ...(note.trim() !== '' && { note }),
  };
}

/** Whether two forms hold the same. */
export function isSameForm(one: TermFormValues, other: TermFormValues): boolean {
  return JSON.stringify(termFrom(one)) === JSON.stringify(termFrom(other));
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

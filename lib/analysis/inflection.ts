import type { PartOfSpeech } from '../terms/term.ts';
import { IRREGULAR_PLURALS, IRREGULAR_VERBS, UNCOUNTABLE } from './irregular-words.ts';

/** The grammatical form of a word; `participle` only where it differs from `past` (*written*, not *worked*). */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'plural';

/** The forms of one word, the spelling first met for each form first. */
export type WordForms = ReadonlyMap<string, Form>;

const VOWEL = /[aeiou]/;
/** One stressed syllable ending consonant–vowel–consonant: *plan*, *stop*; not *fix*, *show*, *open*. */
const SHORT_STEM = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;
/** Longer verbs that double their last letter: stressed at the end, or ending in -l as British spelling has it. */
const DOUBLING =
  /(?:[^aeiou][aeiou]l|(?:comm|perm|subm|adm|om|transm|em)it|(?:re|oc|in|con)cur|(?:re|pre|de|in|trans|con)fer|begin|control|equip|kidnap|program|forget|outwit|underpin|retrofit|overlap|debar|beset|relet|unwrap|unplug|debug|recap|handicap|worship|rebut|abhor|deter|acquit|regret|(?:off|re|up)set|sublet)$/;

/** The third person singular of a verb: *uses*, *tries*, *goes*. */
export function thirdPerson(verb: string): string {
  return IRREGULAR_VERBS[verb]?.third ?? withS(verb);
}

/** The simple past of a verb: *used*, *tried*, *planned*, *wrote*. */
export function past(verb: string): string {
  return IRREGULAR_VERBS[verb]?.past ?? withEd(verb);
}

/** The past participle of a verb: *used*, *written*. */
export function participle(verb: string): string {
  const irregular = IRREGULAR_VERBS[verb];
  return irregular ? irregular.participle : withEd(verb);
}

/** The -ing form of a verb: *using*, *planning*, *lying*. */
export function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** The plural of a noun: *stakeholders*, *policies*, *people*. */
export function plural(noun: string): string {
  return IRREGULAR_PLURALS[noun] ?? (UNCOUNTABLE.has(noun) ? noun : withS(noun));
}

const PLURALS_OF_OLD: ReadonlySet<string> = new Set(Object.values(IRREGULAR_PLURALS));

/** Whether a noun is a plural, as far as its spelling tells. */
export function isPlural(noun: string): boolean {
  return PLURALS_OF_OLD.has(noun) || (/[^su]s$/.test(noun) && !/(?:is|news|series|species)$/.test(noun));
}

/** The forms of a single word as a verb, as a noun or as it stands, in British and American spelling alike. */
export function wordForms(word: string, partOfSpeech: PartOfSpeech): WordForms {
  const forms = new Map<string, Form>();
  addForm(forms, word, 'base');
  if (partOfSpeech === 'verb') addVerbForms(forms, word);
  if (partOfSpeech === 'noun') addForm(forms, plural(word), 'plural');
  return forms;
}

/** The forms of a word that may be a verb or a noun: both sets, the verb's tag first where they share a spelling. */
export function verbAndNounForms(word: string): WordForms {
  const forms = new Map(wordForms(word, 'verb'));
  addForm(forms, plural(word), 'plural');
  return forms;
}

/** A word in a form. Forms that the word class does not have leave it as it is. */
export function inflect(word: string, form: Form): string {
  if (form === 'third') return thirdPerson(word);
  if (form === 'past') return past(word);
  if (form === 'participle') return participle(word);
  if (form === 'gerund') return gerund(word);
  return form === 'plural' ? plural(word) : word;
}

/** The same word with -ise for -ize and -yse for -yze, or the other way round; undefined where neither applies. */
export function otherSpelling(word: string): string | undefined {
  const match = /^(.{2,}[iy])([sz])(e|es|ed|ing|er|ers|able|ation|ations|ational)$/.exec(word);
  if (!match?.[1] || (match[1].endsWith('y') && match[1].slice(-2, -1) !== 'l')) return undefined;
  return `${match[1]}${match[2] === 's' ? 'z' : 's'}${match[3]}`;
}

function addVerbForms(forms: Map<string, Form>, verb: string): void {
  addForm(forms, thirdPerson(verb), 'third');
  addForm(forms, past(verb), 'past');
  addForm(forms, participle(verb), 'participle');
  addForm(forms, gerund(verb), 'gerund');
  // American spelling does not double the l: modeling, traveled.
  if (/[aeiou]l$/.test(verb) && doubled(verb) !== verb) {
    addForm(forms, `${verb}ed`, 'past');
    addForm(forms, `${verb}ing`, 'gerund');
  }
}

function addForm(forms: Map<string, Form>, word: string, form: Form): void {
  if (!forms.has(word)) forms.set(word, form);
  const other = otherSpelling(word);
  if (other !== undefined && !forms.has(other)) forms.set(other, form);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function doubled(verb: string): string {
  const last = verb.slice(-1);
  if (VOWEL.test(last)) return verb;
  return SHORT_STEM.test(verb) || DOUBLING.test(verb) ? verb + last : verb;
}

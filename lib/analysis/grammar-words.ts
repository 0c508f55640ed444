/** Small words that tell what may stand beside them; all in normal form. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A noun, with or without an adjective before it, follows one of these. */
export const DETERMINERS = set(
  `a an the our their your its his her my this these those each every some any no another 's it them`,
);

/** A verb in its base form follows one of these. */
export const VERB_LEADERS = set(
  `to will would can could should must may might shall not we they you i who don't doesn't won't can't please let's help
  helps helped`,
);

/** After one of these words no noun phrase goes on. */
export const FUNCTION_WORDS = set(
  `and or but nor in on at to of for by with from into as than if when while where because so that which who is are was
  were be been being has have had will would can could should must may might do does did not too also only now then here
  there this these those the a an it he she they we you i about between under over after before during until within
  without through across`,
);

/** Nouns that often have another noun before them to say what kind they are. */
export const HEAD_NOUNS = set(
  `service services team teams group groups board boards plan plans process processes system systems model models work
  programme programmes project projects meeting meetings event events activity activities manager managers officer
  officers worker workers support scheme schemes strategy strategies policy policies data tool tools needs requirement
  requirements agreement agreements review reviews budget budgets approach approaches framework frameworks management
  engagement analysis assessment assessments training development planning delivery design centre centres unit units
  function functions role roles network networks standard standards measure measures target targets plan report reports
  fund funds funding cost costs panel panels forum forums partner partners partnership partnerships provider providers
  user users area areas level levels issue issues rate rates document documents exercise workshop workshops session
  sessions map mapping arrangements objectives outcomes capability capacity performance governance strategy change
  changes risk risks structure structures stage phase site sites platform platforms database tool kit toolkit report
  consultation communication communications relationship relationships effect effects period contract contracts`,
);

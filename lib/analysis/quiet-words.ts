/** Words that the quiet contexts look for, by the context they belong to; all in normal form. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Denies or rejects what follows. */
export const NEGATIONS = set(
  `not no never nor neither without cannot can't won't don't doesn't isn't aren't wasn't weren't shouldn't couldn't
  wouldn't didn't hasn't haven't avoid avoids avoided avoiding reject rejects rejected rejecting instead rather oppose
  opposes opposed stop stops stopping against beyond myth less unlike`,
);

/** A right, an entitlement or a legal duty. */
export const RIGHTS = set(
  `right rights entitled entitlement entitlements eligible eligibility qualify qualifies free equal equally equality
  access statutory legal legally law duty duties protected`,
);

/** Makes the group before it a defined one. */
export const RESTRICTORS = set(
  `who whose whom that which aged with without in from on at under over living using receiving affected born of
  experiencing needing waiting applying registered attending claiming between near below above`,
);

/** Words of number and of evidence. */
export const COUNTS = set(
  `percent cent percentage half third two-thirds quarter one-third thirds quarters survey surveyed surveys respondents
  interviewed statistics census study studies data figures estimated estimates evidence research`,
);

/** Says that people are not all alike. */
export const DIFFERENCES = set(
  `differ differs different differently differing vary varies varied variety diverse diversity individual individually
  unique some depending depends tailored`,
);

/** Words of date and deadline. */
export const DATES = set(
  `january february march april may june july august september october november december jan feb apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight spring summer autumn
  winter deadline christmas easter`,
);

/** Units of time that a number or "next" makes a date. */
export const TIME_UNITS = set('day days week weeks fortnight month months quarter year years hour hours');

/** Money, staff or a source of either. */
export const FUNDING = set(
  `funded grant grants budget budgeted budgets million billion m bn k paid salary salaried full-time fte posts levy
  lottery reserves investment invested allocated`,
);

/** Verbs that begin an instruction to the reader. */
export const IMPERATIVES = set(
  `make use ask check tell apply call contact ring phone email read fill send visit complete write give keep include
  think consider avoid do don't please remember explain choose try add take see find look let put go bring talk speak
  listen work start stop start set say show name describe list click select download sign`,
);

/** Addresses the reader. */
export const SECOND_PERSON = set("you your you'll you're yourself");

/** Words that the quiet contexts look for, by the context they belong to; all in normal form. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Denies or rejects what follows. */
export const NEGATIONS = set(
  `not no never nor neither without cannot can't won't don't doesn't isn't aren't wasn't weren't shouldn't couldn't
  wouldn't didn't hasn't haven't avoid avoids avoided avoiding reject rejects rejected rejecting instead rather oppose
  opposes opposed stop stops stopping against beyond myth less unlike`,
);

/** Denies or rejects what follows further on in the same clause, too. */
export const FAR_NEGATIONS = set(
  `not never cannot can't won't don't doesn't isn't aren't wasn't weren't shouldn't couldn't wouldn't didn't reject rejects
  rejected rejecting oppose opposes opposed against myth whether`,
);

/** Verbs that a particle makes a refusal, with their particles: *turned down*, *ruled out*, *moving away*. */
export const REFUSALS: ReadonlyMap<string, string> = new Map([
  ...['turn', 'turns', 'turned', 'turning'].map((verb) => [verb, 'down'] as const),
  ...['rule', 'rules', 'ruled', 'ruling'].map((verb) => [verb, 'out'] as const),
  ...['move', 'moves', 'moved', 'moving', 'step', 'stepped'].map((verb) => [verb, 'away'] as const),
]);

/** Where a clause ends and the next begins. */
export const CLAUSE_ENDS = set(', ; : – — ( ) and but so because which who while although');

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

/** A share of people, or what a claim about them may rest on. */
export const SOURCES = set(
  `% percent cent percentage two-thirds one-third thirds survey surveyed surveys respondents interviewed statistics
  census study studies poll polled`,
);

/** Numbers in words, and what stands for one. */
export const NUMBER_WORDS = set(
  `two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand half`,
);

/** People who are counted, beside the groups that are named by what they do. */
export const COUNTED = set(
  `people persons adults children residents tenants patients parents families carers pupils students pensioners
  claimants customers clients refugees households women men members users staff voters drivers respondents replies
  responses answers said told asked agreed chose of in`,
);

/** Words after which a clause begins with its subject. */
export const CLAUSE_OPENERS = set(
  `that because since as and but so while although though however therefore know knows knew think thinks believe
  believes say says said assume assumes assumed argue argues clear true obvious naturally`,
);

/** Words that may stand between the beginning of a clause and the group that is its subject. */
export const GROUP_MODIFIERS = set(
  `the our these those such we young younger older local new all working rural urban single disabled deaf blind autistic
  ordinary modern today's vulnerable poor poorer black white asian muslim christian british private
  social retired elderly teenage`,
);

/** Words before a group that name a part of it or ask about it: with one of these it is not the whole group. */
export const PART_WORDS = set(
  `some many few most several both half none enough fewer more less other another any no which whose what how when
  where why if whether unless until while although though since because do does did can could will would should are were
  is was have has had be being been to for with by from of in on at into about than as like and or but not nearly almost
  help helps helping let lets give gives that's who them us ask tell told asked these those`,
);

/** Bodies from outside that look into what went wrong. */
export const JUDGES = set(
  `ombudsman judge judges court tribunal inquiry coroner inspector inspectors inspectorate regulator auditor auditors
  ofsted cqc commissioner jury magistrates adjudicator`,
);

/** Verbs by which they say so. */
export const RULINGS = set('found ruled concluded said reported decided held agreed accepted noted finds says');

/** Says that people are not all alike. */
export const DIFFERENCES = set(
  `differ differs different differently differing vary varies varied variety diverse diversity individual individually
  unique some depending depends tailored walks`,
);

/** Words of date and deadline. */
export const DATES = set(
  `january february march april may june july august september october november december jan feb apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight deadline`,
);

/** Seasons and feasts: a date in "by the summer", none in "after the summer". */
export const SEASONS = set('spring summer autumn winter christmas easter');

/** Units of time that a number or "next" makes a date. */
export const TIME_UNITS = set('day days week weeks fortnight month months quarter year years hour hours');

/** Money, staff or a source of either. */
export const FUNDING = set(
  `grant grants million billion m bn k paid salary salaried fte levy lottery reserves allocated`,
);

/** Verbs that begin an instruction to the reader. */
export const IMPERATIVES = set(
  `make use ask check tell apply call contact ring phone email read fill send visit complete write give keep include
  think consider avoid do don't please remember explain choose try add take see find look let put go bring talk speak
  listen work start stop start set say show name describe list click select download sign automate refine iterate test
  focus document record store run update delete remove install open close save enter type press follow answer wash turn
  switch replace repeat measure allow aim plan note prepare learn share assume`,
);

/** After one of these words the word before was a noun, not an instruction: *Work is*, *Talk of*. */
export const NOUN_FOLLOWERS = set('is are was were has have had will would can could should of');

/** Says that the writer's side acts. */
export const OWN_ACTS = set("we we'll we're i i'll us our will shall");

/** Bodies, roles and plans of the writer's side. */
export const OUR_SIDE = set(
  `it they council councils trust department departments government board authority authorities team teams committee
  partnership agency commission service services ministers minister officers officials managers secretary hospital
  school schools university police charity company governors cabinet mayor leadership executive organisation association
  centre group forum ministry programme commissioners providers partners directors trustees regulator operator operators
  aim aims plan plans strategy project my`,
);

/** Addresses the reader. */
export const SECOND_PERSON = set("you your you'll you're yourself");

/** The forms of a verb that no rule of spelling gives. */
export interface IrregularVerb {
  readonly past: string;
  readonly participle: string;
  readonly third?: string;
}

/** `base past participle`, the participle left out where it is the past. */
const VERBS = `be was been,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,
bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built,
burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,
cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,
fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,
forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,
get got,give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,
hit hit,hold held,hurt hurt,keep kept,know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,
lose lost,make made,mean meant,meet met,mistake mistook mistaken,offset offset,beset beset,relet relet,outgrow outgrew outgrown,
oversee oversaw overseen,overcome overcame overcome,override overrode overridden,overtake overtook overtaken,
pay paid,prove proved proven,put put,quit quit,read read,rebuild rebuilt,redo redid redone,rethink rethought,
rewrite rewrote rewritten,rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,
seek sought,sell sold,send sent,set set,reset reset,shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,
shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken,
speed sped,spend spent,spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,
stick stuck,strike struck,strive strove striven,sublet sublet,swear swore sworn,sweep swept,swim swam swum,swing swung,
take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,
understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,upset upset,wake woke woken,
wear wore worn,weave wove woven,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,
withstand withstood,write wrote written`;

/** `singular plural`. */
const PLURALS = `person people,man men,woman women,child children,grandchild grandchildren,foot feet,tooth teeth,
mouse mice,goose geese,half halves,life lives,leaf leaves,knife knives,wife wives,self selves,shelf shelves,
thief thieves,loaf loaves,analysis analyses,basis bases,crisis crises,hypothesis hypotheses,thesis theses,
diagnosis diagnoses,synthesis syntheses,emphasis emphases,axis axes,criterion criteria,phenomenon phenomena,
medium media,datum data,curriculum curricula,memorandum memoranda,potato potatoes,tomato tomatoes,hero heroes,
echo echoes,veto vetoes,embargo embargoes,quiz quizzes,spokesperson spokespeople,layperson laypeople,
salesperson salespeople,chairman chairmen,chairwoman chairwomen,householder householders`;

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes', undergo: 'undergoes' };

/** Irregular verbs by their base form, those that policy writing needs. */
export const IRREGULAR_VERBS: Readonly<Record<string, IrregularVerb>> = verbTable();

/** Irregular plurals by their singular. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(entries(PLURALS).map(([singular, plural]) => [singular, plural])),
);

/** Nouns that have no plural and take no *a*. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(
  `access advice capacity care cash clothing data education employment equipment evidence feedback food funding
  furniture guidance health help homework housing information knowledge leadership legislation luck machinery media
  money news participation people policing power progress research safety software staff staffing support teamwork
  time training transport travel trust understanding unemployment wealth welfare work praise permission openness harm paperwork`.split(
    /\s+/,
  ),
);

/** Nouns in -ing that have a plural; the others are the doing of something, and have none. */
const COUNTABLE_ING: ReadonlySet<string> = new Set(
  `meeting building hearing saving finding setting feeling heading spring string filling opening sitting meaning warning
  drawing recording reading ruling offering painting listing crossing posting grouping evening morning beginning ending
  ceiling earring railing`.split(/\s+/),
);

/** Whether a noun has no plural and takes no *a*: *advice*, *buying*. */
export function isUncountable(noun: string): boolean {
  return UNCOUNTABLE.has(noun) || (noun.length > 5 && noun.endsWith('ing') && !COUNTABLE_ING.has(noun));
}

/** Whether a word is the past or the third person of an irregular verb, or may be the past of a regular one. */
export function isFiniteVerb(word: string): boolean {
  return FINITE.has(word) || (word.length > 4 && word.endsWith('ed'));
}

function verbTable(): Record<string, IrregularVerb> {
  const table: Record<string, IrregularVerb> = Object.create(null);
  for (const [base = '', past = '', participle = past] of entries(VERBS)) {
    const third = THIRD[base];
    table[base] = { past, participle, ...(third === undefined ? {} : { third }) };
  }
  return table;
}

function entries(list: string): string[][] {
  return list.split(',').map((entry) => entry.trim().split(/\s+/));
}

const FINITE: ReadonlySet<string> = new Set([
  ...Object.values(IRREGULAR_VERBS).map(({ past }) => past),
  ...Object.entries(IRREGULAR_VERBS).map(([verb, { third }]) => third ?? `${verb}s`),
  ...'helps wants asks lives seems includes provides requires means allows agrees believes decides'.split(' '),
]);

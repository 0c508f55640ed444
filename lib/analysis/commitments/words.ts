// Words that tell a promise from a forecast, by what they say; all in normal form.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** *will* and what stands for it: the next verb is what is promised. */
export const MODALS = set(`will shall we'll i'll they'll it'll he'll she'll there'll`);
/** Verbs that promise with "to" after them. */
export const WITH_TO = set(
  `commit commits committed pledge pledges pledged promise promises undertake undertakes plan plans planning intend
  intends intending aim aims aiming propose proposes proposing going resolve resolves resolved determined`,
);
/** Of those, the ones that promise only after a form of *be*: "we are going to". */
export const AFTER_BE = set('committed going planning aiming intending proposing determined');
/** Nouns that promise in "our … is to". */
export const INTENTIONS = set('aim goal ambition intention plan priority commitment pledge promise mission');

/** May stand between the subject, the promising word and the verb. */
export const ADVERBS = set(
  `also then now therefore thus however always still both all each together jointly only first later soon again further
  usually normally initially ideally currently fully firmly strongly deeply absolutely totally wholly completely
  actively publicly formally clearly gradually continuously already just even hereby collectively`,
);
/** Forms of *be* and *have* before the promising word. */
export const AUXILIARIES = set(`are is am be been have has we're i'm they're it's we've i've they've`);
/** After the promising word they make it a refusal. */
export const DENIALS = set('not never');

/** The writer's side. */
export const FIRST_PERSON = set(`we i we'll i'll we're i'm we've i've`);
/** The reader, or anybody: what is said of them is no promise of the writer's. */
export const SECOND_PERSON = set(`you you'll yours anyone anybody everyone everybody someone nobody one applicants
  applicant`);
/** Stand for something named before. */
export const PRONOUNS = set(`it they this these those that which it'll they'll he she he'll she'll both some many most
  others each`);

/** Bodies, groups, offices and roles that may act on the writer's side. */
export const ACTORS = set(
  `council councils trust trusts department departments government governments board boards partnership partnerships
  team teams authority authorities organisation organisations organization organizations charity charities minister
  ministers ministry ministries nhs hospital hospitals school schools university universities agency agencies commission
  commissions commissioner commissioners committee committees cabinet office offices panel panels forum forums group
  groups college colleges academy academies regulator regulators inspectorate parliament treasury directorate directorates
  division divisions unit units bureau taskforce force forces police company companies association associations federation union
  society institute foundation centre centres network networks alliance consortium coalition partner partners secretary
  chancellor mayor mayors leader leaders director directors manager managers officer officers official officials
  chair coordinator co-ordinator coordinators lead leads head staff colleagues chief executive executives governors trustees
  members councillors councillor advisers adviser ambassador ambassadors researchers researcher facilitators facilitator
  moderators moderator commissioners providers provider supplier suppliers contractor contractors developers engineers
  teachers teacher nurses nurse doctors clinicians practitioners experts reviewers assessors inspectors inspector
  volunteers administration administrations bank banks nations states countries uk owner owners
  speakers hosts organisers tutors mentors wardens rangers caseworker caseworkers consortia sponsors funders`,
);
/** Words that name work, papers and law: the writer's side makes them do what they do. */
export const WORKS = set(
  `programme programmes program scheme schemes project projects service services plan plans strategy strategies review
  reviews report reports newsletter newsletters meeting meetings meet-ups session sessions workshop workshops course
  courses training consultation consultations survey surveys website site platform fund funds funding grant grants budget
  pilot pilots trial trials study event events clinic clinics campaign campaigns framework frameworks standard standards
  guidance guide guides toolkit document documents update updates summary summaries inquiry inquiries investigation
  investigations evaluation work action actions activity activities agreement agreements charter pack materials material
  channel channels page pages database register hub hubs helpline award awards advert adverts`,
);
/** Law that is promised: whatever it will do, the writer's side means to do. */
export const LAWS = set('legislation bill bills measures proposals');
/** What the works of the writer's side are promised to hold or how they will go; what they bring about is a forecast. */
export const ARRANGEMENTS = set(
  `include involve consist comprise contain cover begin start open close launch run continue take meet operate follow set
  feature focus publish form replace move migrate transfer end`,
);
/** *be …*: how something will be arranged, not what it will be like. */
export const ARRANGED_BE = set(
  `available open free in at on held run running led part made up responsible accountable based chaired`,
);
/** What comes about by itself, is found out or is felt: a forecast, whoever is the subject. */
export const NOT_DEEDS = set(
  `need want like see know benefit depend expect find notice feel hope require lose face struggle suffer get become
  remain happen likely differ vary appear seem think believe wonder understand cost mean`,
);
/** What a thing brings about; of a name or of work it is a forecast. */
export const EFFECTS = set(
  `help mean make save cost lead bring give enable allow benefit reduce increase remain become grow rise fall need
  require see depend happen cause result affect change contribute boost improve ensure protect support deliver provide
  generate create drive transform attract play encourage prevent strengthen raise add serve stay last show differ vary
  come go have be look feel seem appear apply reach take further tackle address`,
);
/** Participles after *will be* that tell of no deed of the writer's side. */
export const NO_DEED_PARTICIPLES = set(
  `affected required needed expected known interested entitled delighted pleased concerned faced forced lost missed felt
  driven surprised tempted judged caught charged fined arrested prosecuted confused realised disqualified tired excited
  related located allowed able influenced determined disappointed damaged hit limited convicted sentenced
  liable legally accepted likely compared saved`,
);
/** Participles that do not end in -ed. */
export const IRREGULAR_PARTICIPLES = set(
  `held given sent set made paid put built brought kept run met led told shown drawn taken written done begun chosen
  spent bought taught found laid spoken broken grown woven seen heard read cut offset rebuilt undertaken overseen
  withdrawn rewritten driven let sought`,
);
/** Begin a clause that does not promise by itself: what is asked, supposed, thought or told of. */
export const UNPROMISING_OPENERS = set(
  'how what whether why where who whom if unless that than wherever whenever whatever whose',
);
/** Where the subject of a clause begins after them. */
export const CLAUSE_STARTERS = set(
  `how what whether why where who whom if unless that than when while whilst although though because as so and but or
  which once until before after since wherever whenever whatever whose therefore however then nor`,
);
/** After these, "that" opens what is said, not what is thought. */
export const SAYING = set(
  `announce announced announces agree agreed agrees confirm confirmed confirms decide decided promise promised pledge
  pledged say said says commit committed ensure mean means propose proposed recommend`,
);
/** A phrase of place, time or kind begins with one of these. */
export const PREPOSITIONS = set(
  `of for in on at to with from by under over across within through during about between into without against
  including such like per via handling using throughout alongside despite besides`,
);
/** Begin a phrase of time before the subject: "today we". */
export const TIME_OPENERS = set('today tomorrow later first second third finally now soon');
/** Units of time: "this year we". */
export const TIMES = set(
  `year month week term quarter autumn spring summer winter time morning afternoon parliament decade day financial academic
  school fortnight century`,
);
/** A new noun phrase begins with one of these: "actions the council will take". */
export const NEW_PHRASE = set('the our each every my its their we i');
/** "each of these departments": what counts comes after "of". */
export const QUANTIFIERS = set('each all some both one most many none number range majority part any few series');
/** Nouns before which *will* is one itself: "the will to". */
export const NOUN_WILL = set('the a an their his her political free own good public collective of my our');

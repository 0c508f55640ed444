import type { PatternRule } from '../pattern-rule.ts';
import { INSIDERS } from './known-to.ts';

/** Frames of officialese and heaps of abstract nouns. */
export const jargonFrames: readonly PatternRule[] = [
  {
    rule: 'jargon/stacked-nouns',
    category: 'jargon',
    patterns: [
      '<{stack-first} [{stack-first}] {stack-last}>',
      '<(growth|reform|national|prevention|equality|skills|inclusion|diversity|change|efficiency|modernisation) agenda>',
    ],
    knownTo: INSIDERS,
    message: 'Abstract nouns in a row make the reader work out how they belong together.',
    question: 'Who does what here? Can you say it with a verb?',
    examples: [
      { text: 'The paper sets out our programme management arrangements.', marked: true },
      { text: 'The bus service starts at six.', marked: false },
    ],
  },
  {
    rule: 'jargon/delivery',
    category: 'jargon',
    patterns: [
      '<[{stack-first}] delivery (partner|partners|body|bodies|agency|agencies|team|teams|function|functions|model|models|plan|plans|option|options|approach|approaches|partnership|partnerships|risk|risks|stage|stages|route|routes|arm|vehicle|vehicles|chain|confidence|obstacles|capability)>',
      '<(operational|front-line|agile|programme|project|policy|alternative|principal|projected|successful|effective|timely|support|market) delivery>',
      '<(deliver|delivers|delivered|delivering) [better|real|more|our|the|key|significant|measurable|its] (outcomes|value|impact|change|changes|reform|reforms|savings|benefits|results|improvement|improvements|efficiencies|priorities|objectives|growth|transformation|responsibilities|duties|agenda)>',
    ],
    quiet: ['negated'],
    knownTo: INSIDERS,
    message: 'Letters and parcels are delivered; for the rest, a plain verb says who does what.',
    question: 'Who does what for whom?',
    examples: [
      { text: 'Three delivery partners have signed up.', marked: true },
      { text: 'The new team will deliver better outcomes.', marked: true },
      { text: 'The delivery van comes at nine.', marked: false },
    ],
  },
  {
    rule: 'jargon/drive',
    category: 'jargon',
    patterns: [
      '<(drive|drives|driving|drove|driven) [up|forward|better|continual|market|further|continuous|real] (improvement|improvements|growth|productivity|transformation|performance|value|take-up|uptake|quality|demand|competition|standards|behaviour|behaviours|engagement|services|adoption|simplicity)>',
      '<(key|main|primary|major|cost|economic) (driver|drivers)>',
      '<drivers (for|behind) *>',
      '<(championing|championed)>',
    ],
    quiet: ['negated'],
    knownTo: INSIDERS,
    message: 'A plainer verb would say what is being done.',
    question: 'What is being done, and by whom?',
    examples: [
      { text: 'The fund drove growth in the north.', marked: true },
      { text: 'She can drive up to Leeds on Monday.', marked: false },
    ],
  },
  {
    rule: 'jargon/paper-talk',
    category: 'jargon',
    patterns: [
      '<external (provision|resource|resources|provider|providers|input|inputs|expertise|environment|partner|partners)>',
      '<(operating|policy|regulatory|enabling|hosting|secure|security|participatory|commercial|fiscal|digital) environment>',
      '<(current|changing|digital|policy|regulatory|funding|financial|political|media|care|health|service|delivery|governance|education|charity|data|technology|wider) landscape>',
      '<landscape of *>',
      '<(digital|innovation|supplier|data|health|support|funding|commercial|research|business|start-up) ecosystem>',
      '<ecosystem of (partners|suppliers|services|organisations|providers|support|groups)>',
      '<core (function|functions|principle|principles|competencies|values|set|content|offer|services|activities|business|standards|processes|responsibilities|public-facing)>',
      '<(realise|realising|realised|realisation of) (the|these|its|greater|full|further) [*] (benefits|benefit|savings|potential|opportunities|value|efficiencies)>',
      '<(procurement|commissioning|budgetary|accreditation|onboarding|engagement|authentication|referral|tendering|iterative|governance) (process|processes)>',
      '<research (output|outputs|infrastructure|objectives|priorities|agenda|landscape|capability|governance)>',
      '<policy (goals|cycle|levers|instruments|making|formulation|development|outcomes)>',
      '<(high|higher|strategic|operational|cross-government|departmental) level (of|summary|overview|direction|objectives|goals)>',
      '<(capture|capturing) (learning|feedback|insight|insights|requirements|value|views|data)>',
      '<target (users|user|participants|group|groups|population|populations)>',
      '<inform (the development|policy|practice|decisions|decision-making|the design|future)>',
      '<(size of the prize|art of the possible|state of play|line of sight|lines to take)>',
    ],
    knownTo: INSIDERS,
    message: 'This is the wording of plans and papers rather than of talk.',
    question: 'How would you say it aloud to a neighbour?',
    examples: [
      { text: 'Research outputs will be listed each year.', marked: true },
      { text: 'The environment outside the school is noisy.', marked: false },
    ],
  },
  {
    rule: 'jargon/hyphenated',
    category: 'jargon',
    patterns: [
      '<(user|customer|client|citizen|consumer|learner|business|market|transaction|value|solution|goal|outcome|outcomes|process|strengths) (facing|centred|centric|oriented|orientated|focused|focussed)>',
      '<(intelligence|employer|evidence|user|data|insight|outcome|design|market|industry|partner|value|values|process|research|results|performance) driven>',
      '<(government|organisation|system|enterprise|sector|department|agency|programme|portfolio|partnership)-wide>',
    ],
    knownTo: INSIDERS,
    message: 'Two words tied together leave the reader to work out how.',
    question: 'Who does what for whom? Can you say it in a few plain words?',
    examples: [
      { text: 'We will build a client-facing team.', marked: true },
      { text: 'The bus was driven by a retired pilot.', marked: false },
    ],
  },
  {
    rule: 'jargon/undertake-a',
    category: 'jargon',
    patterns: [
      '<(undertake|undertakes|undertook|undertaking|undertaken|conduct|conducts|conducted|conducting) (a|an|the) (review|assessment|evaluation|analysis|exercise|consultation|study|inspection|audit) of>',
      '<(carry|carries|carried|carrying) out (a|an|the) (review|assessment|evaluation|analysis) of>',
      '<(action|actioning) (this|these|it)>',
      '<pending (the|a|an|further) (outcome|result|approval|review|decision|confirmation|completion|receipt|agreement|publication)>',
      '<(socialise|socialising|socialised) (the|this|our|it)>',
      '<(whole-family|whole-school|whole-council|whole-place|whole-area|whole-community|whole-population|whole-child|whole-life|whole-organisation) (approach|model|working|plan|strategy|offer)>',
      '<the said (premises|property|land|person|vehicle|goods|agreement|amount|date|sum)>',
    ],
    knownTo: INSIDERS,
    message: 'The verb is hidden in a noun.',
    question: 'Could you use the verb itself: review, assess, check, study?',
    examples: [
      { text: 'The team will undertake an assessment of need.', marked: true },
      { text: 'The nurse will assess your needs.', marked: false },
    ],
  },
];

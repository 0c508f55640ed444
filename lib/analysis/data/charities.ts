import type { Term } from '../../terms/term.ts';
import { POLICY_AND_PRACTICE } from './known-to.ts';

/** Charities, funders and taking part. */
// biome-ignore format: one entry a line reads as a table
export const charities: readonly Term[] = [
  { term: 'going concern', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'able to pay its way for at least a year', question: 'Could you say “able to carry on”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'governing document', partOfSpeech: 'noun', category: 'jargon', plain: ['rulebook'], meaning: 'the paper that sets up a charity and its rules', knownTo: POLICY_AND_PRACTICE },
  { term: 'charitable objects', partOfSpeech: 'noun', category: 'jargon', variants: ['charitable purpose'], plain: [], meaning: 'what a charity is for', question: 'Could you say “what the charity is for”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'unincorporated association', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'a group that is not a company', question: 'Could you say “group without a company”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'trading subsidiary', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'a company that a charity owns', question: 'Could you say “company the charity owns”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'free reserves', partOfSpeech: 'phrase', category: 'jargon', variants: ['unrestricted reserves'], plain: [], meaning: 'savings that can be spent on anything', question: 'Could you say “savings we can spend”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'restricted fund', partOfSpeech: 'noun', category: 'jargon', variants: ['restricted income'], plain: [], meaning: 'money that may be spent on one thing only', question: 'Could you say “money for one purpose”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'diversify income', partOfSpeech: 'phrase', category: 'jargon', variants: ['diversify our income', 'diversify their income'], plain: [], meaning: 'raise money in more than one way', question: 'Could you say “raise money in more ways”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'grant-maker', partOfSpeech: 'noun', category: 'jargon', plain: ['funder'], meaning: 'a body that gives grants', knownTo: POLICY_AND_PRACTICE },
  { term: 'core cost', partOfSpeech: 'noun', category: 'jargon', plain: ['running cost'], meaning: 'a cost of keeping an organisation going', knownTo: POLICY_AND_PRACTICE },
  { term: 'unrestricted funding', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'money that can be spent on anything', question: 'Could you say “money we can spend as we choose”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'social investment', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'loans for good causes', question: 'Could you say “loans for good causes”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'community organising', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'bringing people together to act', question: 'Could you say “bringing people together to act”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'policy influencing', partOfSpeech: 'noun', category: 'jargon', variants: ['influencing work'], plain: [], meaning: 'getting policies changed', question: 'Could you say “getting policies changed”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'funded partner', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'a group that gets a grant', question: 'Could you say “group we pay”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'peer-to-peer', partOfSpeech: 'adjective', category: 'jargon', plain: [], meaning: 'between people in the same place', question: 'Could you say “between equals”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'participation worker', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'someone who helps people have a say', question: 'Could you say “worker who helps people have a say”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'patient voice', partOfSpeech: 'noun', category: 'jargon', variants: ['community voice'], plain: [], meaning: 'what people say they want', question: 'Could you say “what people say”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'power imbalance', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'who has power and who does not', question: 'Could you say “who has the power”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'power-sharing', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'sharing power', question: 'Could you say “sharing power”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'meaningful involvement', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'listening to people so that it makes a difference', question: 'Could you say “really listening”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'barriers to participation', partOfSpeech: 'phrase', category: 'jargon', variants: ['barriers to access', 'barriers to entry'], plain: [], meaning: 'what keeps people out', question: 'Could you say “what keeps people out”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'culturally appropriate', partOfSpeech: 'adjective', category: 'jargon', variants: ['culturally competent', 'culturally sensitive'], plain: [], meaning: "fitting people's way of life and beliefs", question: "Could you say “that fits people's way of life”?", knownTo: POLICY_AND_PRACTICE },
  { term: 'cultural competence', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'understanding other ways of life', question: 'Could you say “understanding other ways of life”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'lived-experience-led', partOfSpeech: 'adjective', category: 'jargon', plain: [], meaning: 'led by people who have been through it', question: 'Could you say “led by people who have been through it”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'learning partner', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'someone who helps a project to learn', question: 'Could you say “someone who helps us learn”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'reflective practice', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: "thinking about one's work and learning from it", question: 'Could you say “thinking about our work”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'test and learn', partOfSpeech: 'phrase', category: 'jargon', plain: [], meaning: 'trying things out and learning from them', question: 'Could you say “trying things out”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'pilot phase', partOfSpeech: 'noun', category: 'jargon', plain: ['trial'], meaning: 'a first trial', knownTo: POLICY_AND_PRACTICE },
  { term: 'replicable', partOfSpeech: 'adjective', category: 'jargon', plain: [], meaning: 'that others can copy', question: 'Could you say “that others can copy”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'transferable', partOfSpeech: 'adjective', category: 'jargon', plain: [], meaning: 'that works elsewhere as well', question: 'Could you say “that works elsewhere”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'systems change', partOfSpeech: 'noun', category: 'jargon', variants: ['system change'], plain: [], meaning: 'changing how services work as a whole', question: 'Could you say “changing how things work”?', knownTo: POLICY_AND_PRACTICE },
];

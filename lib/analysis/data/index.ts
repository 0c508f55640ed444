import type { Term } from '../../terms/term.ts';
import type { PatternRule } from '../pattern-rule.ts';
import { blanket } from './blanket.ts';
import { bookish } from './bookish.ts';
import { careAndCommunity } from './care-and-community.ts';
import { careSystems } from './care-systems.ts';
import { charities } from './charities.ts';
import { councilBusiness } from './council-business.ts';
import { digitalAndData } from './digital-and-data.ts';
import { economyAndGovernment } from './economy-and-government.ts';
import { everydaySenses } from './everyday-senses.ts';
import { evidence } from './evidence.ts';
import { financeAndResearch } from './finance-and-research.ts';
import { formalWords } from './formal-words.ts';
import { frames } from './frames.ts';
import { government } from './government.ts';
import { grandPromise } from './grand-promise.ts';
import { healthAndSocialCare } from './health-and-social-care.ts';
import { publicServices } from './housing-benefits-education-justice.ts';
import { jargonFrames } from './jargon-frames.ts';
import { justiceAndWorld } from './justice-and-the-wider-world.ts';
import { lawAndSafety } from './law-and-safety.ts';
import { localGovernment } from './local-government.ts';
import { madeWords } from './made-words.ts';
import { management } from './management.ts';
import { officialese } from './officialese.ts';
import { paperWords } from './paper-words.ts';
import { people } from './people.ts';
import { placesAndHomes } from './places-and-homes.ts';
import { promise } from './promise.ts';
import { publicMoney } from './public-money.ts';
import { resource } from './resource.ts';
import { schoolsAndSkills } from './schools-and-skills.ts';
import { technicalWords } from './technical-words.ts';
import { voice } from './voice.ts';

export { knownAcronyms } from './known-acronyms.ts';
export { wordClasses } from './word-classes.ts';

const packs: readonly Term[] = [
  ...officialese,
  ...bookish,
  ...management,
  ...frames,
  ...madeWords,
  ...paperWords,
  ...digitalAndData,
  ...financeAndResearch,
  ...localGovernment,
  ...healthAndSocialCare,
  ...publicServices,
  ...people,
  ...formalWords,
  ...publicMoney,
  ...careSystems,
  ...placesAndHomes,
  ...lawAndSafety,
  ...schoolsAndSkills,
  ...charities,
  ...government,
  ...councilBusiness,
  ...careAndCommunity,
  ...technicalWords,
  ...justiceAndWorld,
  ...economyAndGovernment,
];

/** Every term of the built-in packs, with the evidence for who knows it and the words of its everyday sense, where there are any. */
export const builtInTerms: readonly Term[] = packs.map((term) => {
  const found = evidence[term.term];
  const everyday = everydaySenses[term.term];
  if (found === undefined && everyday === undefined) return term;
  return {
    ...term,
    ...(found !== undefined && { evidence: found }),
    ...(everyday !== undefined && { everyday: everyday.split(' ') }),
  };
});

/** Every built-in pattern rule. */
export const patternRules: readonly PatternRule[] = [
  ...jargonFrames,
  ...blanket,
  ...promise,
  ...grandPromise,
  ...voice,
  ...resource,
];

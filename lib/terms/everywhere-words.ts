/** Words that stand in nearly every sentence: a term of one of them alone would mark nearly everything. */
export const EVERYWHERE_WORDS: ReadonlySet<string> = new Set(
  `a about after again against all also always am an and another any anybody anyone anything are as at away back be
  because been before being below between both but by can cannot could did do does doing done down during each either
  else ever every everybody everyone everything few for from gave get give go goes going gone got had has have having
  he her here hers herself him himself his how i if in into is it its itself just less let made make many may me might
  mine more most much must my myself need neither never no nobody none nor not nothing now of off often on once one
  only or other our ours ourselves out over own rather said same say see she should since so some somebody someone
  something still such take than that the their theirs them themselves then there these they this those though through
  to together too two under until up upon us use used very want was way we well went were what when where whether
  which while who whole whom whose why will with within without would yes yet you your yours yourself`.split(/\s+/),
);

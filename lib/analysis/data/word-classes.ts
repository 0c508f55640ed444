/** Entries with commas between them. */
const list = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

/** Words of one kind, by the name that patterns use. An entry is a word, `word~` with its inflections, or several words. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  /** Groups that a writer speaks of as a whole. */
  people: list(`
    residents, tenants, patients, parents, families, carers, pupils, students, pensioners, claimants, customers,
    clients, refugees, migrants, prisoners, offenders, motorists, drivers, cyclists, commuters, passengers,
    landlords, homeowners, householders, households, shoppers, voters, taxpayers, citizens, communities, children,
    teenagers, adults, women, men, girls, boys, mothers, fathers, learners, teachers, nurses, doctors, farmers,
    businesses, employers, visitors, travellers, volunteers, leaseholders, graduates, apprentices, locals, smokers,
    service users, service-users, disabled people, older people, young people, younger people, homeless people,
    autistic people, deaf people, blind people, working people, local people, elderly people, vulnerable people,
    rural communities, private landlords, lone parents, single parents, young mothers, care leavers,
    wheelchair users, asylum seekers, rough sleepers, autistic children, autistic pupils, disabled children,
    firms, small firms, mums, dads, mums and dads, shopkeepers, muslim women, working-class families, ethnic minorities, minority communities, small businesses,
    unemployed people
  `),
  /** One of a group. */
  person: list(`
    resident, tenant, patient, parent, family, carer, pupil, student, pensioner, claimant, customer, client,
    refugee, child, teenager, adult, woman, man, mother, father, household, citizen, community, driver, motorist,
    voter, taxpayer, neighbourhood, person, learner, service user, young person, older person, disabled person
  `),
  /** What a group is said to want, need or be like: plural verbs. */
  claims: list(`
    want, need !(to), prefer, like, dislike, love, hate, expect, struggle, lack, crave, resent, fear, distrust, mistrust,
    resist, ignore, refuse, tend to, do best, do better, perform better, are lonely, are happy !(to), are unhappy,
    are satisfied, are interested in, are only interested in, are reluctant, are unwilling, are incapable of,
    are unable to, cannot cope, feel the same, will not use, will not come, will not leave, will not engage,
    will not change, will not read, do not want, don't want, do not care, don't care, do not engage, don't engage,
    don't understand, will always, will never, would rather, know nothing about
  `),
  /** The same of one person: singular verbs. */
  'claims-one': list(`
    wants, needs, prefers, likes, expects, struggles, lacks, feels, faces, deserves
  `),
  /** Wishes, habits and failings, seldom said of a group but as a claim. */
  'strong-claims': list(`
    want to, prefer, prefer to, dislike, love, hate, lack, crave, resent, fear, distrust, mistrust, resist, ignore,
    do best, do better, cannot cope, can't cope, never read, never listen, never turn up, never vote, never complain,
    never ask, have no interest in, have no time for, have no idea, do not like, don't like, do not trust, don't trust,
    do not read, don't read, do not use, don't use, do not understand, do not listen, don't listen, do not vote,
    don't vote, find it hard to, find it difficult to, find technology, get confused, get bored, live for, live on their,
    care only about, only care about, only want, will not come, will not use, will not read, will not listen,
    will not change, would rather, won't use, won't come, won't read, won't change, are set in their ways, are all
  `),
  /** What a whole group is said to be. */
  traits: list(`
    lonely, happy !(to), unhappy, satisfied, dissatisfied, reluctant, unwilling, afraid, frightened, scared, wary, suspicious,
    grateful, lazy, forgetful, confused, apathetic, passive, selfish, impatient, bored, anxious about, uncomfortable with,
    comfortable with, resistant, set in their ways, interested in, only interested in, not interested in, uninterested,
    incapable of, unable to, keen to, keen on, content with, fed up, the same, alike, prone to, hopeless, careless, addicted to, hard to engage, hard to reach, hard to help
  `),
  /** Adjectives used as the name of a group. */
  'group-adjectives': list(`
    handicapped, needy, disadvantaged, underprivileged, jobless, workless, marginalised, infirm, frail, destitute,
    obese, illiterate, excluded, blind, deaf, sick, low-paid, socially excluded, digitally excluded, hard to reach,
    hard-to-reach, seldom heard, less well off, less able, old
  `),
  /** Words after "the elderly" that show it stands for the people, not for a thing. */
  'after-group': list(`
    are, is, was, were, have, has, had, will, would, can, cannot, could, should, may, might, must, do, does, did,
    to, in, on, at, by, with, for, from, who, when, any, more, less, than, as, but, because, while, through, about,
    need, want, often, most, into, get, feel, face, find, live, like, themselves, too, also, and the, or the
  `),
  /** One for all: said of an approach. */
  uniform: list(`
    one, single, uniform, identical, standard, standardised, consistent, the same, universal
  `),
  /** What is made the same everywhere. */
  approaches: list(`
    approach, model, offer, service, pathway, package, scheme, system, process, solution, template, script, pattern,
    format, programme, policy, design, standard, way of working, curriculum, timetable, set of hours,
    set of opening hours, set of rules, set of standards, menu, form, list, rota, letter, contract, day
  `),
  /** Everywhere at once. */
  everywhere: list(`
    across all, across every, across the whole, across the board, across the country, across the county,
    across the borough, across the city, across the region, across services, across england, nationally,
    across the uk, throughout the, everywhere, for all, for every, for everyone, to all, to every, to everyone,
    in all, in every, across all of, nationwide, across our, county-wide, countywide, across the north,
    across the south, to the whole, across government
  `),
  /** Adverbs that make a commitment sound firmer. */
  firmly: list(`
    fully, firmly, strongly, deeply, absolutely, totally, wholly, also, still, completely
  `),
  /** Boasts. */
  superlatives: list(`
    world-class, world-leading, world-beating, best-in-class, cutting-edge, state-of-the-art, leading-edge,
    ground-breaking, gold-standard, first-class, second to none, game-changing, game-changer, trailblazing,
    unrivalled, unparalleled, pace-setting, life-changing, pioneering, once-in-a-generation, ever-improving,
    like never before, bar none, unsurpassed, best of its kind, finest of its kind, better than ever,
    most ambitious ever, revolutionary
  `),
  /** What is looked into without a promise to do it. */
  options: list(`
    options, opportunities, ways, how, whether, possibilities, alternatives, alternative ways, the possibility,
    the potential, the feasibility, the scope, the case, the option, new ways, these opportunities, other options,
    further options, further opportunities, a range of, a number of, new opportunities, the use of, innovative ways,
    different ways, potential, alternative
  `),
  /** Verbs of decision in the passive. */
  decided: list(`
    decided, agreed, considered, determined, deemed, recognised, acknowledged, assumed, anticipated, suggested,
    recommended, identified, accepted, concluded, proposed, hoped, intended, envisaged
  `),
  /** Failings, after which a passive hides who failed. */
  failings: list(`
    mistakes, errors, failings, failures, shortcomings, delays, concerns, weaknesses, oversights
  `),
  /** Ills that no plan ends for good. */
  ills: list(`
    homelessness, rough sleeping, poverty, child poverty, fuel poverty, loneliness, inequality, hunger,
    discrimination, racism, knife crime, violence, unemployment, fraud, waste, bullying, long term unemployment,
    long-term unemployment, domestic abuse, health inequalities, stigma, crime, youth unemployment,
    long term youth unemployment, anti-social behaviour, delays, litter, isolation
  `),
  /** Vague verbs of help. */
  'soft-verbs': list(`
    improve, improving, support, supporting, develop, developing, work, working, strengthen, strengthening, enhance,
    enhancing, monitor, monitoring, engage, engaging, explore, exploring, promote, promoting, encourage,
    encouraging, build on, make progress, drive, invest in, push, make improvements, raise, tackle, champion,
    refine, evolve, innovate
  `),
  /** Money, staff and time. */
  means: list(`
    resource~, budget~, funding, fund~, capacity, staffing, staff, money, finances, teams
  `),
  /** Who is counted on to work unpaid. */
  unpaid: list(`
    volunteers, local volunteers, community volunteers, local groups, community groups, local people, residents,
    parents, neighbours, families, communities, local communities, the community, friends, the voluntary sector,
    the third sector, the vcse sector, charities, local charities, local firms, local businesses, faith groups,
    churches, partners, the private sector, sponsors, donations, retired teachers, staff, existing staff,
    community spirit, goodwill, good will, donors, grandparents, churches and mosques, sixth-formers,
    local residents, allotment holders, parent volunteers, students, pensioners, retired people
  `),
  /** Taking on work that someone was paid to do. */
  'take-on': list(`
    take on, take over, step in, step up, fill the gap, fill the gaps, pick up, run, deliver, look after, chip in,
    pay for, contribute, provide, staff, fund, give their time, lead, cover, keep, help out, be found to,
    no doubt be found, take up the slack, pick up the slack, come forward, support, maintain, organise,
    raise the money, raise the funds, follow, make up the difference, rally round, pitch in, muck in, keep an eye on,
    look in on, see to, do the rest, act as, serve as, tidy, mow, sweep, paint, open, drive, cook, teach, plant, water, plug the gap,
    take care of, volunteer, donate, sponsor, host
  `),
  /** Abstract words that stand first in a heap of nouns. */
  'stack-first': list(`
    service, delivery, programme, project, performance, management, governance, policy, strategy, resource,
    business, corporate, capability, capacity, procurement, stakeholder, commissioning, workforce, organisational,
    operational, commercial, regulatory, strategic, digital, customer, user, citizen, channel, process, change,
    risk, quality, outcome, implementation, system, systems, transformation, engagement, partnership, departmental,
    technical, market, knowledge, integration, improvement, information, technology
  `),
  /** Abstract words that such a heap ends in. */
  'stack-last': list(`
    arrangements, framework, frameworks, model, models, landscape, agenda, function, functions, architecture,
    governance, transformation, provision, capability, capabilities, engagement, requirements, objectives,
    priorities, outcomes, indicators, metrics, benchmarks, profile, solution, solutions, methodology, processes,
    mechanisms, levers, drivers, enablers, roadmap, interventions, environment, environments, infrastructure, base,
    proposition, offering, offerings, posture, culture, maturity, integration, optimisation, redesign, platform,
    platforms, channels, delivery, strategy, direction, vision, portfolio, package, uptake
  `),
};

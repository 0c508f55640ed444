/** Entries with commas between them. */
const list = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

/** Words of one kind, by the name that patterns use. An entry is a word, `word~` with its inflections, or several words. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  /** Groups that a writer speaks of as a whole. */
  people: list(`
    residents, tenants, patients, parents, families, carers, pupils, students, pensioners, claimants, customers,
    clients, refugees, migrants, prisoners, offenders, motorists, drivers, cyclists, commuters, passengers, landlords,
    homeowners, householders, households, shoppers, voters, taxpayers, citizens, communities, children, teenagers,
    adults, women, men, girls, boys, mothers, fathers, learners, teachers, nurses, doctors, farmers, businesses,
    employers, visitors, travellers, volunteers, leaseholders, graduates, apprentices, locals, smokers, service users,
    service-users, disabled people, older people, young people, younger people, homeless people, autistic people,
    deaf people, blind people, working people, local people, elderly people, vulnerable people, rural communities,
    private landlords, lone parents, single parents, young mothers, care leavers, wheelchair users, asylum seekers,
    rough sleepers, autistic children, autistic pupils, disabled children, firms, small firms, mums, dads,
    mums and dads, shopkeepers, muslim women, working-class families, ethnic minorities, minority communities,
    small businesses, unemployed people, workers, older workers, young workers, immigrants, newcomers, ex-offenders,
    settlers, millennials, gen z, generation z, baby boomers, boomers, toddlers, infants, babies, youngsters, youths,
    lads, schoolchildren, sixth-formers, freshers, undergraduates, trainees, jobseekers, job-seekers,
    self-employed people, retired people, widows, widowers, grandparents, grandmothers, fathers-to-be, mothers-to-be,
    foster carers, foster parents, stepfamilies, newlyweds, housewives, villagers, townspeople, islanders,
    country people, city dwellers, walkers, dog owners, anglers, boaters, bikers, van drivers, lorry drivers,
    taxi drivers, traders, stallholders, publicans, restaurateurs, managers, officers, clerks, councillors,
    politicians, bankers, developers, builders, plumbers, tradesmen, vegetarians, drinkers, addicts,
    patients' families, gypsies, gypsies and travellers, muslims, christians, jews, hindus, sikhs, catholics,
    evangelicals, scots, londoners, northerners, southerners, scousers, eastern europeans, poles, somalis,
    hearing people, blind children, deaf children, autistic adults, amputees, diabetics, epileptics, insomniacs,
    dyslexics, members of the public, internet users, social media users, bus users, rail users, library users,
    park users, men and women, non-drivers, non-smokers, first-time buyers, second-home owners, old people,
    elderly residents, school leavers, working parents,
    ex-soldiers, soldiers, veterans, ex-prisoners, ex-servicemen, migrant workers, fathers of *, drivers of *, sailors,
    prisoners' families, foreigners, natives, teenagers of today, the young, incomers
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
    incapable of, unable to, keen to, keen on, content with, fed up, the same, alike, prone to, hopeless, careless, addicted to, hard to engage, hard to reach, hard to help,
    exhausted, tired, worn out, stressed, overworked, anxious, worried, angry, isolated, shy, stubborn, ashamed, embarrassed,
    nervous, sceptical, cynical, hostile, resentful, vulnerable, desperate, hungry, cold, cut off, left out, out of touch
  `),
  /** Adjectives used as the name of a group. */
  'group-adjectives': list(`
    handicapped, needy, disadvantaged, underprivileged, jobless, workless, marginalised, infirm, frail, destitute,
    obese, illiterate, excluded, blind, deaf, sick, low-paid, socially excluded, digitally excluded, hard to reach,
    hard-to-reach, seldom heard, less well off, less able, old,
    long-term sick, chronically sick, terminally ill, dying, addicted, overweight, middle-aged, middle aged, mentally ill, poorest, lonely, housebound, bereaved, retired, low-skilled
  `),
  /** Words after "the elderly" that show it stands for the people, not for a thing. */
  'after-group': list(`
    are, is, was, were, have, has, had, will, would, can, cannot, could, should, may, might, must, do, does, did,
    to, in, on, at, by, with, for, from, who, when, any, more, less, than, as, but, because, while, through, about,
    need, want, lack, struggle, suffer, deserve, often, most, into, get, feel, face, find, live, like, themselves, too, also, and the, or the
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
  /** People who help unpaid. */
  helpers: list(`
    volunteers, helpers, well-wishers, supporters, donors, sponsors, benefactors, friends groups, friends' groups,
    friends of the *, community groups, local groups, local clubs, faith groups, churches, mosques, local churches,
    local firms, local businesses, local shops, businesses, firms, employers, local companies, shopkeepers,
    neighbours, grandparents, retired people, retired teachers, retired nurses, pensioners, scouts, students,
    sixth-formers, charities, local charities, the voluntary sector, the third sector, the community,
    the local community, communities, local communities, the village, the town, villagers, parishioners, residents,
    local residents, local people, parents, families, allotment holders, players, members, club members, the public,
    goodwill, good will, community spirit, team spirit, kindness, generosity
  `),
  /** Those of them who would seldom be named for any other reason. */
  'helpers-core': list(`
    volunteers, helpers, well-wishers, supporters, donors, sponsors, benefactors, friends groups, friends' groups,
    friends of the *, local firms, local businesses, local shops, churches, mosques, local churches, faith groups,
    neighbours, grandparents, retired people, retired teachers, retired nurses, scouts, sixth-formers,
    allotment holders, villagers, parishioners, club members, local groups, local clubs, community groups, goodwill,
    good will, community spirit, team spirit, kindness, generosity
  `),
  /** What people do with a service, not for it. */
  receives: list(`
    get, receive, be able, be given, be told, be offered, be asked if, be paid, be reimbursed, be refunded,
    be invited, be notified, be contacted, be affected, need to, see, find, find it, find that, find out, notice,
    benefit, hear, know, want, like, meet, vote, attend, apply, have, still, no longer, also be able, need, use,
    choose, be, not, feel, say, think, expect, hope, lose, gain, learn, decide, enjoy, become, go, come, move, live,
    tell, visit, then be able, always, never, understand, remain, continue to, access, experience, also, only, save,
    spend, travel, start, stop, wait, keep, register, ask, try, complete, submit, share, discuss, face, suffer,
    object
  `),
  /** Money, by any of its names. */
  money: list(`
    money, funds, funding, cash, budget, budgets, finance, finances, resource, resources, the purse, the pot,
    the kitty, the coffers, sponsorship, donations, grants, savings, the cost, the costs, the money, the funds,
    the funding, the cash, the resources, the bill, the extra money, staff time, staffing, capacity
  `),
  /** Those whose time is taken for granted. */
  'staff-names': list(`
    staff, all staff, the staff, existing staff, teams, the team, existing teams, nurses, teachers, officers,
    librarians, social workers, managers, doctors, midwives, wardens, caretakers, colleagues, everyone, ward staff,
    office staff, each nurse, each teacher, each officer, each team, every nurse, every teacher, each member of staff,
    the office, the same team, the same staff, the existing team, receptionists, drivers, gardeners, caseworkers,
    head teachers, cleaners, cooks
  `),
  /** Technology that is to do the work. */
  gadgets: list(`
    technology, new technology, better technology, software, new software, an app, the app, a new app, automation, ai,
    artificial intelligence, robots, computers, new computers, digital tools, online tools, the website,
    the new website, the new system, chatbots, a chatbot
  `),
  /** What is said to be wrong with people. */
  deficits: list(`
    less educated, poorly educated, uneducated, ill-educated, hard-to-help, hard to help, non-compliant, noncompliant,
    feckless, hopeless, work-shy, workshy, unmotivated, disengaged, dysfunctional, inadequate, needy, unfortunate,
    undeserving, deserving, idle, ignorant, backward, low-ability, less able, less fortunate, unemployable,
    welfare-dependent, irresponsible, chaotic, problem, troubled, broken, failing, difficult, challenging, demanding,
    at-risk, high-risk, simple-minded, unsophisticated, hard-to-place, hard-to-engage, hard to engage,
    attention-seeking, manipulative, aggressive, disruptive,
    deprived, underprivileged, troublesome, unruly, rowdy, wayward, uncooperative, workless, unreliable, ungrateful, unhealthy,
    unreachable, apathetic, sullen, aimless, antisocial, anti-social, low-aspiration, low-achieving
  `),
  /** Whom that is said of. */
  'deficit-people': list(`
    people, families, family, parents, parent, mothers, tenants, tenant, households, clients, client, patients,
    patient, pupils, pupil, youths, youth, youngsters, children, young people, users, residents, homes, home, estates,
    estate, communities, claimants, customers, groups, individuals, service users, individual, adults, learners, lads,
    neighbours, neighbourhoods, cases, men, women, relatives, callers, visitors, fathers, boys, girls, applicants,
    members, parishioners, staff, carers, outpatients, complainants
  `),
  /** People whom something is done to. */
  them: list(`
    people, them, residents, tenants, parents, mothers, fathers, mums, dads, young mums, young mothers, young people,
    young men, families, children, patients, pupils, claimants, customers, clients, citizens, communities, the public,
    the poor, the elderly, older people, pensioners, youngsters, teenagers, the unemployed, the homeless, the locals,
    local people, migrants, refugees, carers, learners, service users, lads, single mothers, the community, prisoners,
    offenders, drivers, motorists, smokers, ex-prisoners, immigrants, asylum seekers, boys, girls, our customers,
    our tenants, our residents, our patients, these people, those people, older residents, ex-offenders, newcomers,
    workers, working parents, travellers, gypsies, local families, our young people, the young, adults, men, women,
    addicts, drinkers,
    benefit claimants, people on benefits, welfare claimants, council tenants, teenage mothers, teenage parents, problem drinkers
  `),
  /** Illnesses and impairments. */
  illnesses: list(`
    autism, dementia, cancer, asthma, stroke, a stroke, arthritis, migraine, diabetes, depression, epilepsy,
    cerebral palsy, multiple sclerosis, anxiety, mental illness, a disability, disabilities, deafness, blindness,
    schizophrenia, bipolar disorder, learning difficulties, a learning disability, alzheimer's, parkinson's,
    down's syndrome, polio, addiction, obesity, dyslexia, mental health problems, ill health, poor health,
    a condition
  `),
  /** Places that a plan may be spread to. */
  places: list(`
    town, towns, city, cities, village, villages, school, schools, area, areas, council, councils, hospital,
    hospitals, ward, wards, county, counties, borough, boroughs, neighbourhood, neighbourhoods, region, regions,
    library, libraries, clinic, clinics, surgery, surgeries, home, homes, centre, centres, site, sites, branch,
    branches, office, offices, team, teams, district, districts, parish, parishes, college, colleges, prison, prisons,
    practice, practices, estate, estates, nursery, nurseries, depot, depots, case, street, streets, community,
    household, households
  `),
  /** What goes wrong. */
  'harm-words': list(`
    error, errors, mistake, mistakes, delay, delays, failure, failures, failing, failings, fault, faults, oversight,
    oversights, mix-up, mix-ups, misunderstanding, misunderstandings, shortcoming, shortcomings, weakness, weaknesses,
    breakdown, confusion, slip, slips, lapse, lapses
  `),
  /** What is done about something, unnamed. */
  remedies: list(`
    steps, measures, action, actions, plans, arrangements, efforts, moves, safeguards, procedures, systems, processes,
    work, improvements, checks, discussions, talks, preparations, proposals, options, reviews, further work,
    new procedures, new measures, new safeguards, regular reviews, a review
  `),
  /** Who writes, or whom the writer speaks for. */
  'our-side': list(`
    we, i, it, they, council, trust, department, government, board, authority, team, committee, partnership, agency,
    commission, service, departments, councils, ministers, minister, officers, officials, managers, secretary,
    hospital, school, university, police, charity, company, governors, cabinet, mayor, leadership, executive,
    organisation, association, centre, group, forum, ministry, programme, commissioners, providers, partners,
    directors, trustees, regulator, operator, operators
  `),
  /** Others who are to pay or to do the work. */
  'other-payers': list(`
    someone, somebody, someone else, somebody else, the market, the private sector, partners, our partners,
    partner organisations, other agencies, other organisations, other bodies, other services, other councils,
    other charities, partner agencies, neighbouring councils, sister organisations, friends and family,
    family and friends, friends and neighbours, developers, investors, philanthropists, operators, landlords,
    housing associations, schools themselves, the schools, contractors, suppliers
  `),
  /** Insults. */
  yobs: list(`
    yobs, louts, hooligans, thugs, layabouts, scroungers, shirkers, skivers, tearaways, junkies, druggies, winos,
    tramps, vagrants, dossers, down-and-outs, no-hopers, ne'er-do-wells, delinquents, chavs, wastrels, ruffians,
    hoodlums, benefit cheats, benefit scroungers, illegals, ghetto, undesirables, riff-raff, troublemakers,
    time-wasters, busybodies, moaners, serial complainers, loafers, spongers, freeloaders,
    drunks, addicts, drunkards, alcoholics and *, spivs, rabble, scum, dropouts, drop-outs, malingerers, benefit dependants,
    welfare dependants, benefit junkies, problem drinkers
  `),
  /** More wishes, habits and failings said of a whole group. */
  'claims-wide': list(`
    know the *, know what, feel guilty, feel safe, feel lonely, feel ashamed, feel let down, feel left out,
    feel proud, feel ignored, feel unsafe, feel * about, blame the, blame their, blame everyone, blame others,
    find it hard to, find it difficult to, find it easy to, keep themselves to themselves, keep to themselves,
    think that, think of, believe in, believe that, believe what, worry about, worry that, care about, complain about,
    complain that, complain of, enjoy, hate, loathe, despise, detest, welcome, favour, value, cherish, shun, avoid,
    spend too much, spend all, waste, drink too, eat too, smoke too, live in fear, live for the, would sooner,
    would never, like to, like their, like a, like the, love their, love a, love the, love to, rely too, depend too,
    give up easily, learn best, learn by, learn better, work best, respond best, respond well, cope badly, cope well,
    cope better, drive too, go without, go too fast, get lonely, get confused, get bored, get upset, get angry,
    forget to, forget things, forget their, make bad, make poor, make good, make the best, make better,
    have no interest, have little interest, have no time, have too much, have nothing to, have the same, all have,
    all want, all need, all like, all feel, all know, all agree, all love, are all, are the same, share the same,
    take no interest, take no notice, take risks, take pride, take offence, mistrust authority, do not like,
    do not want, do not care, do not trust, do not read, do not listen, do not know, do not talk, do not use,
    do not mind, do not see, do not vote, do not cope, do not complain, do not answer, do not open, don't like,
    don't want, don't care, don't trust, don't read, don't listen, don't know, don't talk, don't use, don't mind,
    don't see, don't vote, don't cope, don't complain, don't answer, don't open, need looking after, need protecting,
    need telling, need someone to, need routine, need discipline, need boundaries, need company, need help to,
    want to be told, want the same, want to work, want to stay, want to be, want more, want less, want a, want an,
    want their, want someone, prefer to stay, prefer their, prefer a, prefer not, stay at home, sit at home,
    leave it too late, leave everything, refuse to, resist any, resist change, live in crowded, live in *, rely on,
    depend on, do not enjoy, don't enjoy, come from, miss their, miss the, keep to their own, stick to their own,
    stick together, feel safer, feel better, feel happier, feel worse, feel more, are good with, are bad with,
    are no good with, like being, hate being, dislike being, love being, cannot plan, can't plan, cannot budget,
    can't budget, cannot wait, look down on, look up to, long for, yearn for, dream of, dread, value their,
    trust only, only trust, go to pieces, make do, take after, grow out of, move on
  `),
  /** What is done to people for their own good. */
  paternal: list(`
    get through to, gets through to, getting through to, get the message across to, get the message through to,
    getting the message across to, spell out to, spells out to, spelling out to, drum into, drive home to, preach to, preaching to,
    lecture, wean, weaning, turn around the lives of, turning around the lives of, turns around the lives of, turn round the lives of,
    turn around, turning around, turns around, broaden the horizons of, widen the horizons of, open the eyes of, raise the sights of,
    raise the expectations of, lift the ambitions of, bring out the best in, bring up to our standards, knock some sense into,
    talk some sense into, keep tabs on, take in hand, taking in hand, take under our wing, lift up, look after the interests of,
    do what is best for, know what is best for, knows what is best for, speak for, speaks for, be a voice for
  `),
};

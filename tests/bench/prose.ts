/** Paragraphs in plain words, written for measuring: nothing in them is marked. `{…|…}` is varied. */
const PLAIN = [
  `The {council|board|cabinet} met in {Marlow Street|the town hall|the old library} on {Tuesday|Thursday} to talk about {buses|rents|youth clubs|winter gritting}. {Forty|Sixteen|Twenty-three} people came, some with children, and {Mrs Okafor|Mr Hale|Ms Begum} read out a letter from the {tenants|traders|parents} of {Elm Road|Priory Court|the Wharf estate}. They had waited {nine|eleven|fourteen} months for an answer about the {lift|drains|crossing}, and nobody had written back.`,
  `Everyone who lives in {the ward|the parish|the district} can apply for a {parking permit|garden bin|library card}. It costs £{12|18|35} a year. You can pay online, by phone or at {the civic centre|any post office}. If you get Universal Credit, you pay half. Tell us when you move, because a permit stays with the {car|house|person}.`,
  `{Nurses|Carers|Teachers} at the {hospital|school|day centre} told us that the forms take too long. One said she fills in the same page {three|four|five} times a week. The trust looked at {sixty|ninety} forms and threw {half|a third} of them away. From {May|October} the rest will be two pages, and the team will ask families in {June|November} whether it helped.`,
  `{Dogs|Cyclists|Anglers} are welcome on the {canal path|common|sea wall} all year round, but please keep to the {left|path|inside}. The {bridge|gate|ramp} by the {mill|pump house|station} is shut until {Easter|the end of August} while we mend it. A detour of {half a mile|ten minutes} goes past the {bakery|chapel|allotments}, where there is a tap and a bench in the shade.`,
  `The {survey|census|count} found {1,204|863|2,310} empty homes in the {county|city|borough}, {fewer|more} than the year before. {Two in five|One in six|Almost half} had stood empty for longer than {two|three|five} years. Owners gave different reasons: a death in the family, a sale that fell through, repairs they could not pay for. The council can lend up to £{15,000|20,000} to bring a home back into use.`,
] as const;

/** Paragraphs in the manner of council papers, with wording of every category. */
const OFFICIAL = [
  `We will work closely with our stakeholders to deliver a {holistic|joined-up|person-centred} approach across the whole system, leveraging existing assets and building capacity in the third sector. The {integrated care board|partnership|directorate} is committed to embedding co-production at the heart of commissioning, and to ensuring that service users are empowered to shape the outcomes that matter to them.`,
  `Subject to available resources, the {service|team|programme} will explore options to roll out a consistent model nationally in due course. Hard to reach groups, including the elderly and BAME residents, will be targeted through a dedicated engagement strategy, underpinned by robust governance and evidence-based practice, in order to facilitate behaviour change at pace and scale.`,
  `The purpose of this report is to seek approval for the implementation of the revised allocations framework, having due regard to the public sector equality duty, the outcome of the consultation undertaken in {spring|autumn} {2023|2024}, and the financial implications set out in Appendix {B|C}. Efficiencies of £{1.2|2.4|3.1} million have been identified within existing budgets, and it is anticipated that further savings will be realised through the rationalisation of back-office functions.`,
  `It was decided that the {day centre|leisure centre|advice line} would close. Mistakes were made in how this was communicated, and lessons will be learned. Residents who were not consulted felt that the process had been top-down, that their views did not count, and that officers simply ticked a box. The Ombudsman asked the council to say sorry and to pay {Mr Adeyemi|Mrs Price|the family} £{250|400}.`,
  `Our workforce strategy sets out how the {ICS|LEP|PCN} will upskill practitioners, maximise the utilisation of volunteers and drive transformation. KPIs will be monitored quarterly by the SRO through the PMO, with exceptions escalated to the {board|programme executive}. Vulnerable people and their families will be signposted to appropriate provision, where appropriate, by a multi-disciplinary team.`,
] as const;

/** A repeatable source of numbers between 0 and 1 (Marsaglia's xorshift, 32 bits). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Believable prose of about `length` UTF-16 code units, one string a block; no two blocks are alike, because each mixes
 * sentences of several paragraphs and carries a reference of its own. The same for the same seed.
 */
export function* prose(length: number, seed = 7): Generator<string> {
  const blocks = mixed([...PLAIN, ...OFFICIAL], seed);
  for (let total = 0; total < length; ) {
    const block = blocks.next().value;
    total += block.length + 1;
    yield block;
  }
}

/** The same, all at once. */
export function proseBlocks(length: number, seed?: number): string[] {
  return [...prose(length, seed)];
}

/** Prose of the plain paragraphs only, without end. */
export function plainProse(seed = 7): Generator<string, never> {
  return mixed(PLAIN, seed);
}

function* mixed(paragraphs: readonly string[], seed: number): Generator<string, never> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.?!]) /));
  for (let count = 1; ; count += 1) {
    const chosen = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(sentences));
    const varied = chosen.map((sentence) => sentence.replace(/\{([^}]*)\}/g, (_, options) => pick(options.split('|'))));
    yield `${varied.join(' ')} See paper ${count}.`;
  }
}

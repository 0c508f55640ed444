/**
 * What has been found out about who knows a built-in term, or what the people it names think of it, and by whom. Facts in
 * our own words, by the term's dictionary form; a term without an entry has been placed by judgement and the guides it names
 * as its `source`.
 */
export const evidence: Readonly<Record<string, string>> = {
  'service user':
    'More of the people it names dislike it than like it; about one in ten would choose it (Simmons 2010).',
  holistic: 'Two thirds of 108 MPs did not understand “holistic care” (MHP and YouGov 2018).',
  'system transformation': '27 % of the MPs asked understood it (MHP and YouGov 2018).',
  'accountable care organisation': '26 % of the MPs asked understood it (MHP and YouGov 2018).',
  'social prescribing':
    'Just over a quarter of the public asked had heard of it, 8 % knew how to get it (Healthwatch Bucks 2022, 259 people).',
  'net zero': 'Nine in ten had heard of it, half could say what it is (DESNZ public attitudes tracker, spring 2024).',
  mitigation: 'Members of the public took it for mediation (Bruine de Bruin and others 2021).',
  adaptation: 'Members of the public struggled with it in interviews (Bruine de Bruin and others 2021).',
  'carbon neutral': 'Members of the public struggled with it in interviews (Bruine de Bruin and others 2021).',
  'tipping point': 'Members of the public struggled with it in interviews (Bruine de Bruin and others 2021).',
  chronic: 'Patients hear “severe” (RCGP 2014).',
  acute: 'The NHS style guide asks writers to avoid it (NHS digital service manual).',
  triage: 'The NHS style guide asks writers to say it in plain words (NHS digital service manual).',
  'co-production': 'Known to those who plan services and to some who run them (TLAP; Healthwatch Essex 2023).',
  'lived experience': 'Known to those who plan and study services, in part to the public (Healthwatch Essex; HeXI).',
  BAME: 'The government’s own guide asks writers to name the groups (GOV.UK style guidance).',
  empower: 'The government’s own guide lists it among words to avoid (GOV.UK).',
  empowerment: 'The government’s own guide lists it among words to avoid (GOV.UK).',
};

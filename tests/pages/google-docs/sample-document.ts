import type { TabSource } from './document-source.ts';

/** A page of council prose of our own, with everything in it that a document may hold. */
export const SAMPLE: readonly TabSource[] = [
  {
    id: 't.0',
    title: 'Day centres',
    header: 'Fernley Council: draft for comment',
    footer: 'Please utilise both sides of the paper',
    blocks: [
      { kind: 'heading', text: 'Day centres in Fernley: what happens next' },
      'Thank you for coming to the meeting at Fernley Library. The council looks after three day centres, and the oldest of them, in Mill Lane, needs a new roof. We want to decide *with* the people who use it what should happen to it.',
      'Over the summer we lever*aged* feedback from *key stakeholders*, and the findings are set out in the JSNA. Going forward, we will utilise co-design workshops to streamline the referral pathway.',
      {
        text: 'The elderly want a service close to home\u0002, and hard-to-reach groups need somebody to speak for them.',
        footnote: 'Stakeholders told us so in March.',
      },
      'In the autumn we will:',
      { kind: 'bullet', text: 'commence a review of transport in respect of all three centres' },
      { kind: 'bullet', text: 'roll out a single model of care across the borough' },
      { kind: 'number', text: 'explore options for evening opening in due course' },
      {
        table: [
          ['What', 'Who'],
          ['We will utilise the hall.', 'The beneficiaries come.'],
        ],
      },
      { text: 'Volunteers will run the Saturday café.', family: 'Times New Roman', size: 18 },
      { break: 'page' },
      'The new service will transform lives.\u000bPlease send me your thoughts by Friday 14 March.',
    ],
  },
  { id: 't.1', title: 'Transport', blocks: ['We will commence the review of the minibus in due course.'] },
];

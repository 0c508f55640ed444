import { describe, expect, test } from 'vitest';
import { acronyms } from '../../../../lib/analysis/rules/acronym.ts';
import { viewOf } from '../view-of.ts';

function seenIn(text: string): { unexplained: string[]; spelledOut: readonly string[] } {
  const { candidates, spelledOut } = acronyms(viewOf(text));
  return { unexplained: candidates.map(({ start, end }) => text.slice(start, end)), spelledOut };
}

describe('an acronym', () => {
  test.each([
    ['The ICB met.', ['ICB']],
    ['Two ICBs and an I.C.B. met.', ['ICBs', 'I.C.B.']],
    ['The ICB’s plan', ['ICB']],
    ['Help for SEND pupils', ['SEND']],
    ['The BIS, the ONS and two LAs', ['BIS', 'ONS', 'LAs']],
    ['The W3C met the MoJ.', ['W3C', 'MoJ']],
    ['The DfE and the EqIA/ICB talks', ['DfE', 'EqIA', 'ICB']],
    ['An ICB-led plan', ['ICB']],
    ['A 2012 ICB study of 3 LAs', ['ICB', 'LAs']],
    ['Ofqual and Cafcass met at the oracle.', ['Ofqual', 'Cafcass']],
    ['The page is HTML.', ['HTML']],
  ])('that nobody explains is found: %s', (text, expected) => {
    expect(seenIn(text)).toEqual({ unexplained: expected, spelledOut: [] });
  });

  test.each([
    'The NHS and the BBC met.',
    'Section IV, Part XII',
    'Do it NOW, it says.',
    'Any MISUSE of it is UNFAIR.',
    'All READERS and PARENTS are asked to come.',
    'ACTION: send it to us by the end of May',
    'THE ICB WILL MEET IN THE HALL',
    'Form ABC/12, PCN-4, COVID-19 and M25',
    'Live in SW1A 1AA or use 4 KWH',
    'See WWW at https://ICB.example/ICB',
    'I am A and so on',
    'A mix of OKed, iPad and McKay',
  ])('is none, or known: %s', (text) => {
    expect(seenIn(text)).toEqual({ unexplained: [], spelledOut: [] });
  });

  test.each([
    ['The integrated care board (ICB) met.', 'ICB'],
    ['Integrated Care Boards (ICBs) met.', 'ICB'],
    ['The ICB (integrated care board) met.', 'ICB'],
    ['The ICB (Integrated Care Board) met.', 'ICB'],
    ['The integrated care board, or ICB, met.', 'ICB'],
    ['The integrated care board (known as the ‘ICB’) met.', 'ICB'],
    ['ICB stands for integrated care board.', 'ICB'],
    ['We met the ICB. That stands for Integrated Care Board.', 'ICB'],
    ['The integrated care board, known for short as an ICB', 'ICB'],
    ['ICB: integrated care board', 'ICB'],
    ['ICB – Integrated Care Board', 'ICB'],
    ['Personal, social, health and economic education (PSHE)', 'PSHE'],
    ['The Department for Levelling Up and Homes (DLUH)', 'DLUH'],
    ['The Multi-Agency Safeguarding Hub (MASH)', 'MASH'],
    ['An electroconvulsive therapy (ECT) ward', 'ECT'],
    ['ECT (electroconvulsive therapy)', 'ECT'],
    ['an Equality Impact Assessment (EqIA)', 'EQIA'],
    ['special educational needs and disabilities (SEND)', 'SEND'],
    ['HM Revenue & Customs (HMRC) wrote', 'HMRC'],
    ['small and medium-sized firms and enterprises (or SMEs)', 'SME'],
    ['A face-to-face (F2F) talk', 'F2F'],
  ])('is spelled out: %s', (text, acronym) => {
    expect(seenIn(text)).toEqual({ unexplained: [], spelledOut: [acronym] });
  });

  test.each([
    ['The board of the trust (ICB) met.', 'ICB'],
    ['The ICB (see page 4) met.', 'ICB'],
    ['An inner city bus. ICB met.', 'ICB'],
  ])('is not spelled out by other words: %s', (text, acronym) => {
    expect(seenIn(text)).toEqual({ unexplained: [acronym], spelledOut: [] });
  });
});

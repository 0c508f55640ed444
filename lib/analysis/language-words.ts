/** Whether a word is one of the small words of English, of another language, or neither. */
export type WordLanguage = 'english' | 'other' | 'unknown';

const ENGLISH = new Set(
  `the of and to that for with it is are was were be been we you they he she this these those by from not have has had
  will would can could should must may our your their his her its if who what which when where how why there more than
  about into up out so do does did all any some at an but or as on in no only also other one people`.split(/\s+/),
);

/** Small words of the languages most often met in British public writing, without those that English shares. */
const OTHER = new Set(
  `yn yr ac ar mae gan wedi bydd hyn ei eu oedd sydd nid neu drwy gyda ein eich fydd nad rydym hwn hon i'r o'r a'r y chi ni
  pawb bawb pob bob hefyd rhwng dros mae'r sy sy'n i'w a'i
  le la les des du et est une un que qui pour dans sur avec pas nous vous il elle ce cette sont ont aux par plus
  el los las una y en del se con por para su lo como más pero es
  der die das und ist nicht mit für von den dem ein eine auf zu im des sich auch wir sie werden
  il di che è per della del sono non una gli con alla dei nel
  het een van en niet dat voor zijn op met aan
  os as da do dos das em não uma para com por mais
  w na z że się jest nie do oraz przez dla są
  și în la cu pe care este sunt din nu pentru
  agus an na ar tá sé sí go bhfuil leis
  ve bir bu için ile da de çok
  waa iyo oo ka ku ay`
    .split(/\s+/)
    .filter((word) => !ENGLISH.has(word)),
);

const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Which language a small word (normal form) belongs to. */
export function languageOf(norm: string): WordLanguage {
  if (ENGLISH.has(norm)) return 'english';
  return OTHER.has(norm) || NOT_LATIN.test(norm) ? 'other' : 'unknown';
}

const SILENT_H = /^(?:hour|honest|honour|honor|heir)/;
/** Spelled with a vowel, said with a consonant: *a user*, *a European*, *a one-off*. */
const CONSONANT_SOUND =
  /^(?:eu|ew|u[bcfkqrst][aeiou]|uni(?:t(?!im)|on|form|vers|que|son|lateral|fied|fy|sex)|one\b|once\b|oui)/;
const VOWEL_LETTER_NAME = /^[aefhilmnorsx]/i;

/** The indefinite article that a wording takes: *a plan*, *an hour*, *an NHS trust*. */
export function articleFor(wording: string): 'a' | 'an' {
  const first = /[\p{L}\p{N}]+/u.exec(wording)?.[0] ?? '';
  if (/^(?:8|11$|18$)/.test(first)) return 'an';
  if (/^\p{Lu}{2,}$/u.test(first) && first.length <= 4) return VOWEL_LETTER_NAME.test(first) ? 'an' : 'a';
  const lower = first.toLowerCase();
  if (SILENT_H.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower) ? 'an' : 'a';
}

import type { Finding } from '../report/finding.ts';

/** How much of the text on either side of a finding tells its place from another, in UTF-16 code units of letters. */
const AROUND = 30;
/** How far to look for that many letters. */
const REACH = 90;

/**
 * Names the place of a finding without keeping its words: the SHA-256, in hexadecimal, of the salt, the rule, the
 * wording and its surroundings, letters only. Undefined on pages that browsers do not trust with cryptography (http).
 */
export async function placeHash(
  salt: string,
  { rule, key, start, end }: Finding,
  text: string,
): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const before = plain(text.slice(Math.max(0, start - REACH), start)).slice(-AROUND);
  const after = plain(text.slice(end, end + REACH)).slice(0, AROUND);
  const bytes = new TextEncoder().encode([salt, rule, key, before, after].join('\n'));
  return hexadecimal(await crypto.subtle.digest('SHA-256', bytes));
}

/** Spaces, punctuation and capitals do not make another place. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

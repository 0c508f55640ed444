/** One spelling for wording that people take for the same: no case, single spaces, one form of each letter. */
export function termKey(wording: string): string {
  return wording.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

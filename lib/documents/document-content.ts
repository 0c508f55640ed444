/** What was read of a file. */
export interface DocumentContent {
  /** Simple HTML: headings, paragraphs, lists, tables, emphasis. It is still to be made safe. */
  readonly html: string;
  /** What was left out, or is to be looked at, in plain words; empty where all was taken. */
  readonly notes: readonly string[];
}

/** The most text that is taken, in UTF-16 code units: some 170,000 words. */
export const MAX_TEXT_LENGTH = 1_000_000;
/** Why longer text is not taken. */
export const TOO_LONG = 'This text is too long: about 170,000 words is the most. Open it in parts.';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands, for HTML. */
export const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

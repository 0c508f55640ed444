/**
 * What an editor does not give us, where that is more than nothing: `no-caret` no text until the writer has clicked into
 * it · `no-text` no text · `no-marks` the text, but not where it stands, so that nothing can be marked in it · `reload`
 * one of the two, and loading the page again would help.
 */
export const SHORTFALLS = ['no-caret', 'no-text', 'no-marks', 'reload'] as const;

/** One of the shortfalls. */
export type Shortfall = (typeof SHORTFALLS)[number];

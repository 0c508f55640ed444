import type { Finding } from './finding.ts';

/** The finding `by` UTF-16 code units further on, with the starts of its suggestions. */
export function moveFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const suggestions = finding.suggestions.map((suggestion) =>
    suggestion.start === undefined ? suggestion : { ...suggestion, start: suggestion.start + by },
  );
  return { ...finding, suggestions, start: finding.start + by, end: finding.end + by };
}

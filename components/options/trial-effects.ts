import type { TermTrial } from '../../lib/messaging/protocol.ts';
import type { Finding } from '../../lib/report/finding.ts';

/** What a term would do to a sentence, in words: what it marks, what it leaves alone that is marked now. */
export function effectsOf({ before, after }: TermTrial): string[] {
  const isIn = (findings: readonly Finding[], { start, end }: Finding) =>
    findings.some((other) => other.start === start && other.end === end);
  const gone = before.filter((finding) => !isIn(after, finding));
  const marked = after.map(({ text, suggestions }) => {
    const best = suggestions.find(({ kind }) => kind === 'replace') ?? suggestions[0];
    if (!best) return `“${text}” is marked.`;
    return best.kind === 'replace' ? `“${text}” is marked: say “${best.text}”.` : `“${text}” is marked: ${best.text}`;
  });
  const effects = [...marked, ...gone.map(({ text }) => `“${text}” is no longer marked.`)];
  return effects.length > 0 ? [...new Set(effects)] : ['Nothing in it is marked.'];
}

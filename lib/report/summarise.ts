import type { Category, Lesson } from '../shared/category.ts';
import { lessonOf } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';
import { addCounts } from './add-counts.ts';
import type { BlockAnalysis, Commitment, ReadabilityCounts } from './block-analysis.ts';
import type { Finding } from './finding.ts';

/** What the writer chose, and what was ignored. */
export interface SummaryOptions {
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  /** Whether the writer ignored a finding; `block` is the index of its block. */
  isIgnored(finding: Finding, block: number): boolean;
}

/** A finding the writer is shown. */
export interface ReportedFinding {
  /** Index of its block. */
  readonly block: number;
  readonly finding: Finding;
  /** How often the draft says it, this once included. */
  readonly times: number;
}

/** What the writer is shown of a whole draft. */
export interface Report {
  /** In the order of the draft. */
  readonly findings: readonly ReportedFinding[];
  readonly byLesson: Readonly<Record<Lesson, number>>;
  readonly words: number;
  /** Of the whole draft: how hard it reads is worked out where it is shown. */
  readonly counts: ReadabilityCounts;
  readonly commitments: readonly { readonly block: number; readonly commitment: Commitment }[];
}

/**
 * Sums the analyses of a draft's blocks up, in order. Left out are findings that every chosen reader knows (unless the
 * people named dislike them), categories switched off, acronyms spelled out and terms explained anywhere in the draft,
 * repeats of the same wording, and what was ignored: ignoring the first of a wording ignores its repeats.
 */
export function summarise(analyses: readonly BlockAnalysis[], options: SummaryOptions): Report {
  const facts = draftFacts(analyses);
  const seen = new Map<string, { times: number }>();
  const findings: ReportedFinding[] = [];
  const commitments: { block: number; commitment: Commitment }[] = [];
  const byLesson: Record<Lesson, number> = { language: 0, blanket: 0, promise: 0, voice: 0, resource: 0 };
  for (let block = 0; block < analyses.length; block += 1) {
    const analysis = analyses[block];
    if (analysis === undefined) continue;
    for (const finding of analysis.findings) {
      // The cheapest test first: in a long draft most findings are repeats, and this runs on every key.
      const first = seen.get(finding.key);
      if (first) first.times += 1;
      if (first || !concerns(finding, options) || isExplained(finding, facts)) continue;
      const reported = { block, finding, times: 1 };
      seen.set(finding.key, reported);
      if (options.isIgnored(finding, block)) continue;
      findings.push(reported);
      byLesson[lessonOf(finding.category)] += 1;
    }
    for (const commitment of analysis.commitments) commitments.push({ block, commitment });
  }
  const counts = addCounts(analyses.map((analysis) => analysis.counts));
  return {
    findings,
    byLesson,
    words: counts.words + counts.otherWords,
    counts,
    commitments,
  };
}

/** What the blocks of a draft explain, for all of it. */
interface DraftFacts {
  readonly spelledOut: ReadonlySet<string>;
  readonly explained: ReadonlySet<string>;
}

/** What a draft's blocks explain. */
export function draftFacts(analyses: readonly BlockAnalysis[]): DraftFacts {
  return {
    spelledOut: gathered(analyses, ({ spelledOut }) => spelledOut),
    explained: gathered(analyses, ({ explained }) => explained),
  };
}

/** Whether the writer wants to hear of a finding, given who reads. */
export function concerns(
  finding: Finding,
  { readers, categoriesOff }: Pick<SummaryOptions, 'readers' | 'categoriesOff'>,
): boolean {
  if (categoriesOff.includes(finding.category)) return false;
  if (finding.disliked || finding.knownTo.length === 0 || readers.length === 0) return true;
  return readers.some((reader) => !finding.knownTo.includes(reader));
}

/** Whether the draft explains the wording of a finding somewhere. */
export function isExplained(finding: Finding, { spelledOut, explained }: DraftFacts): boolean {
  if (finding.category === 'acronym') return spelledOut.has(finding.key.slice(finding.key.indexOf(':') + 1));
  if (finding.term !== undefined && explained.has(finding.term.toLowerCase())) return true;
  return finding.category === 'jargon' && spelledOut.has(finding.text);
}

const NONE: ReadonlySet<string> = new Set();

/** One set of what the blocks list; most drafts list nothing, and then nothing is made. */
function gathered(
  analyses: readonly BlockAnalysis[],
  listOf: (analysis: BlockAnalysis) => readonly string[],
): ReadonlySet<string> {
  let all: Set<string> | undefined;
  for (const analysis of analyses) {
    for (const item of listOf(analysis)) {
      all ??= new Set();
      all.add(item);
    }
  }
  return all ?? NONE;
}

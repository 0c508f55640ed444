import type { DraftNews, DraftReport, ToldBlock } from '../../lib/messaging/draft-messages.ts';
import type { ReadabilityCounts } from '../../lib/report/block-analysis.ts';
import type { Finding } from '../../lib/report/finding.ts';
import { resummarise, type Summary } from '../../lib/report/resummarise.ts';

/** A draft as a surface knows it. */
export interface MirroredDraft extends DraftReport, Pick<DraftNews, 'categoriesOff'> {
  /** What is known of its blocks, in order: the first of them, until all were told. */
  readonly blocks: readonly ToldBlock[];
  /** How many blocks it has, and how many of those are not checked yet. */
  readonly total: number;
  readonly unchecked: number;
  /** Its counts when this sitting began. */
  readonly begun?: ReadabilityCounts;
  /** Whether the writer ignored a finding of a block. */
  readonly isIgnored: (finding: Finding, block: number) => boolean;
}

/** A draft in another page as it is told, change by change. It is summed up here, so that the draft's page need not. */
export class DraftMirror {
  #blocks: readonly ToldBlock[] = [];
  #last: Summary | undefined;
  #draft: MirroredDraft | undefined;
  #ignoredWordings: readonly string[] = [];

  /** Takes news in; undefined, and nothing is changed, where they are not of the draft as it was told. */
  take(news: DraftNews): MirroredDraft | undefined {
    const { from, drop, blocks: fresh } = news.change;
    if (from + drop > this.#blocks.length) return undefined;
    if (drop + fresh.length > 0) this.#blocks = this.#blocks.toSpliced(from, drop, ...fresh);
    const { draftId, shortfall, begun, unchecked } = news;
    const readers = same(this.#draft?.readers, news.readers);
    const categoriesOff = same(this.#draft?.categoriesOff, news.categoriesOff);
    const ignoredWordings = same(this.#ignoredWordings, news.ignoredWordings);
    // The last sum holds for blocks that did not change only as long as the same is ignored in them.
    if (ignoredWordings !== this.#ignoredWordings) this.#last = undefined;
    this.#ignoredWordings = ignoredWordings;
    const isIgnored = ignoredAmong(this.#blocks, new Set(ignoredWordings));
    const analyses = this.#blocks.map(({ analysis }) => analysis);
    const options = { readers, categoriesOff, isIgnored };
    const report = resummarise(this.#last, analyses, options);
    this.#last = { analyses, options, report };
    this.#draft = {
      ...report,
      draftId,
      readers,
      categoriesOff,
      blocks: this.#blocks,
      total: news.blocks,
      unchecked,
      isIgnored,
      ...(shortfall && { shortfall }),
      ...(begun && { begun }),
    };
    return this.#draft;
  }
}

function ignoredAmong(blocks: readonly ToldBlock[], wordings: ReadonlySet<string>): MirroredDraft['isIgnored'] {
  return (finding, block) => {
    if (wordings.has(`${finding.rule}\n${finding.key}`)) return true;
    const { analysis, ignored = [] } = blocks[block] ?? {};
    return ignored.length > 0 && analysis !== undefined && ignored.includes(analysis.findings.indexOf(finding));
  };
}

/** The old list where the new one holds the same: the summary tells by it that nothing changed. */
function same<Item>(old: readonly Item[] | undefined, now: readonly Item[]): readonly Item[] {
  return old?.length === now.length && old.every((item, index) => item === now[index]) ? old : now;
}

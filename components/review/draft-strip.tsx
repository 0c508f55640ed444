import { memo, useMemo } from 'react';
import { Toolbar } from 'react-aria-components';
import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { type Band, cellWords, stripCells } from './strip-cells.ts';

/** What the strip shows, and who hears of a choice. */
export interface DraftStripProps {
  readonly draft: MirroredDraft;
  readonly onAsk: (request: DraftRequest) => void;
}

/**
 * The draft's paragraphs at a glance: a taller bar is harder to read, a figure says how much is marked there. The arrow
 * keys go along it; Enter or a click goes to the paragraph.
 */
export function DraftStrip({ draft, onAsk }: DraftStripProps) {
  const cells = useMemo(() => stripCells(draft), [draft]);
  const isShared = cells.some(({ first, last }) => first !== last);
  return (
    <section className="panel" aria-labelledby="paragraph-by-paragraph">
      <h2 id="paragraph-by-paragraph">{isShared ? 'A few paragraphs at a time' : 'Paragraph by paragraph'}</h2>
      <Toolbar aria-label="Paragraphs of the draft" className="strip">
        {cells.map((cell) => (
          <Cell
            key={cell.first}
            words={cellWords(cell)}
            band={cell.band}
            findings={cell.findings}
            goTo={cell.goTo}
            onAsk={onAsk}
          />
        ))}
      </Toolbar>
      <p className="small quiet-text">A taller bar is harder to read. The figure counts what is marked there.</p>
    </section>
  );
}

interface CellProps {
  readonly words: string;
  readonly band: Band;
  readonly findings: number;
  readonly goTo: number;
  readonly onAsk: DraftStripProps['onAsk'];
}

/** Drawn again only when it says something else: a long draft is told in many parts. */
const Cell = memo(function Cell({ words, band, findings, goTo, onAsk }: CellProps) {
  return (
    <button
      type="button"
      className="strip-cell"
      data-band={band}
      aria-label={words}
      title={words}
      onClick={() => onAsk({ go: { block: goTo, start: 0 } })}
    >
      <span className="strip-bar" />
      <span className="strip-figure">{findings > 0 && Math.min(findings, 99)}</span>
    </button>
  );
});

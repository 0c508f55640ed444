import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { cellWords, stripCells } from './strip-cells.ts';

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
      <ListBox
        aria-label="Paragraphs of the draft"
        className="strip"
        layout="grid"
        orientation="horizontal"
        items={cells.map((cell) => ({ id: cell.first, cell }))}
        onAction={(key) => {
          const cell = cells.find(({ first }) => first === key);
          if (cell) onAsk({ go: { block: cell.goTo, start: 0 } });
        }}
      >
        {({ id, cell }) => (
          <ListBoxItem id={id} textValue={cellWords(cell)} className="strip-cell" data-band={cell.band}>
            <span className="unseen">{cellWords(cell)}</span>
            <span className="strip-bar" aria-hidden="true" title={cellWords(cell)} />
            <span className="strip-figure" aria-hidden="true">
              {cell.findings > 0 && Math.min(cell.findings, 99)}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="small quiet-text">A taller bar is harder to read. The figure counts what is marked there.</p>
    </section>
  );
}

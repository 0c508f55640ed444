import type { ImportPreview } from '../../lib/transfer/transfer-protocol.ts';

/** How a file was understood: which column was read as what, and which were left out. */
export function ImportLayout({ layout }: { readonly layout: ImportPreview['layout'] }) {
  const { kind, read, left, hasHeadings } = layout;
  if (kind === 'json') return null;
  return (
    <div className="small quiet-text">
      {!hasHeadings && <p>The first row holds no heading “Term”, so columns are read in this order:</p>}
      <p>
        {hasHeadings && 'Columns read: '}
        {read.map(({ heading, as }) => (heading === as ? as : `${heading} as ${as}`)).join(', ')}.
        {hasHeadings && left.length > 0 && ` Left out: ${left.join(', ')}.`}
      </p>
    </div>
  );
}

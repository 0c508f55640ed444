import type { Edit } from '../editors/editor.ts';
import type { Suggestion } from '../report/finding.ts';
import { deletion } from './deletion.ts';
import type { DraftFinding } from './draft.ts';

/** The change of a draft's text that puts a suggestion in place of a finding. */
export function editFor({ block, finding }: DraftFinding, { kind, text, start = finding.start }: Suggestion): Edit {
  const { end } = finding;
  const at = kind === 'delete' ? deletion(block.text, finding.start, end) : { start, end };
  return { block: block.id, ...at, expected: block.text.slice(at.start, at.end), text };
}

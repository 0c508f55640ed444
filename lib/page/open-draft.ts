import { offeredAt } from '../editors/offered-editors.ts';
import { RichTextEditor } from '../editors/rich-text-editor.ts';
import { isTextField } from '../editors/text-field.ts';
import { TextFieldEditor } from '../editors/text-field-editor.ts';
import type { PageSettings } from '../messaging/protocol.ts';
import type { DeskLoader } from './desk-loader.ts';
import { Draft } from './draft.ts';
import { DraftMarks } from './draft-marks.ts';
import type { Painter } from './painter.ts';
import type { WorkerClient } from './worker-client.ts';

/** What every draft of the page shares. */
export interface DraftSurroundings {
  readonly worker: WorkerClient;
  readonly painter: Painter;
  readonly card: DeskLoader;
  readonly onReport: (draft: Draft) => void;
}

/** Reads, checks and marks the draft in an editor until `signal` aborts. */
export function openDraft(
  root: HTMLElement,
  settings: PageSettings,
  { worker, painter, card, onReport }: DraftSurroundings,
  signal: AbortSignal,
): Draft {
  const editor =
    offeredAt(root)?.(signal) ??
    (isTextField(root) ? new TextFieldEditor(root, card, signal) : new RichTextEditor(root, signal));
  const draft: Draft = new Draft(
    {
      editor,
      worker,
      settings,
      onReport: (_draft, change) => {
        if (change === 'text') marks.typed();
        marks.paint();
        if (draft.findings.length > 0) card.prepare();
        card.desk?.follow(draft, change);
        onReport(draft);
      },
    },
    signal,
  );
  const marks = new DraftMarks(draft, painter, signal);
  draft.read();
  return draft;
}

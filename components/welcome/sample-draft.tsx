import { memo } from 'react';
import { useShortcut } from './use-shortcut.ts';

/** A draft to try: a mail with wording of every lesson in it, marked as any draft is. */
export function SampleDraft() {
  const shortcut = useShortcut();
  return (
    <section className="sample-draft" aria-labelledby="try-it">
      <h2 id="try-it">Try it on this draft</h2>
      <p id="how-to-try">
        Point at an underlined phrase{shortcut && <>, or press {<kbd>{shortcut}</kbd>}</>}. Pick other words, or write
        your own.
      </p>
      <Editor />
      <p className="quiet-text small">This is only a sample. Nothing in it is sent or kept.</p>
    </section>
  );
}

/** React never writes in here again: what stands in it is the writer's. */
const Editor = memo(function Editor() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a draft in a mail is such an element too, and only it can be marked
    <div
      role="textbox"
      aria-multiline="true"
      aria-label="Sample draft"
      aria-describedby="how-to-try"
      tabIndex={0}
      className="sample-text"
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
    >
      <p>Dear all,</p>
      <p>
        We will leverage what key stakeholders told us to co-design a new pathway. We want to empower hard-to-reach
        groups to take part. The elderly will be first to try it.
      </p>
      <p>
        The JSNA has the figures. It will be done within existing resources, and a decision will be made in due course.
        Please utilise the form to tell us what you think.
      </p>
      <p>Kind regards, Sam</p>
    </div>
  );
});

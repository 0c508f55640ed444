/** The editors the pages hold. */
export const EDITORS = ['textarea', 'contenteditable', 'roosterjs'] as const;

/** Numbers of words the budgets speak of. */
export const WORDS = [120, 5_000, 20_000] as const;

/** A page and what is done on it. */
export interface PageCase {
  readonly editor: (typeof EDITORS)[number];
  readonly words: number;
  /** Whether there is a finding every 50 words, or nothing to be found at all. */
  readonly findings: boolean;
  readonly caret: 'start' | 'end';
  /** Whether the draft is in the page from the first, or put in by script once we are there. */
  readonly prefilled: boolean;
}

/** Every case there is. */
export function allCases(): PageCase[] {
  return EDITORS.flatMap((editor) =>
    WORDS.flatMap((words) =>
      [true, false].flatMap((findings) =>
        (['end', 'start'] as const).flatMap((caret) =>
          [true, false].map((prefilled) => ({ editor, words, findings, caret, prefilled })),
        ),
      ),
    ),
  );
}

/** A third of them at most: every editor and size once, and each other choice where it costs most. */
export function shortCases(): PageCase[] {
  return allCases().filter(({ editor, words, findings, caret, prefilled }) => {
    const others = [findings, caret === 'end', prefilled].filter((isUsual) => !isUsual).length;
    return others === 0 || (others === 1 && words === 20_000 && editor === 'contenteditable');
  });
}

/** A case in words. */
export function caseName({ editor, words, findings, caret, prefilled }: PageCase): string {
  return [
    editor,
    `${words.toLocaleString('en-GB')} words`,
    findings ? 'a finding every 50' : 'clean',
    `caret at ${caret}`,
    prefilled ? 'prefilled' : 'filled later',
  ].join(', ');
}

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

/** Those that a plain run has time for: every size, every editor at the least and the most, and what costs most beside. */
export function shortCases(): PageCase[] {
  return allCases().filter(({ editor, words, findings, caret, prefilled }) => {
    const others = [findings, caret === 'end', prefilled].filter((isUsual) => !isUsual).length;
    if (editor === 'contenteditable') return others === 0 || (others === 1 && words === 20_000 && findings);
    return others === 0 && words !== 5_000;
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

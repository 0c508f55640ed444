import type { MatrixPage } from './matrix-page.ts';

/** How long what must come true may take, in milliseconds; a busy machine may need it. */
const PATIENCE = 15_000;
const PAUSE = 40;

/** Waits until a value is what it must be. Throws with both where it never is. */
export async function comesTrue<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + PATIENCE;
  const expected = JSON.stringify(wanted);
  let found = '';
  do {
    // What throws now may come right: a mark is where its wording was until the editor has told of a change.
    found = await read().then(JSON.stringify, String);
    if (found === expected) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(`expected ${expected}, found ${found}`);
}

/** Waits until something is there, and gives it. Throws where it never is. */
export async function appears<Value>(read: () => Promise<Value | undefined>, what: string): Promise<Value> {
  let value: Value | undefined;
  await comesTrue(async () => {
    value = await read();
    return value === undefined || value === null ? `no ${what}` : what;
  }, what);
  return value as Value;
}

/** Puts paragraphs into the editor by script. */
export async function fill(page: MatrixPage, paragraphs: readonly string[]): Promise<void> {
  await page.evaluate((lines) => window.editorProbe?.set(lines), paragraphs);
}

/** What the editor's own model holds. */
export async function modelOf(page: MatrixPage): Promise<readonly string[]> {
  return page.evaluate(() => window.editorProbe?.model() ?? [], undefined);
}

/** What is marked, in the order of the page. */
export async function marksIn(page: MatrixPage): Promise<readonly string[]> {
  return page.evaluate(() => window.editorProbe?.marks() ?? [], undefined);
}

/** Waits until exactly these wordings are marked. */
export async function isMarked(page: MatrixPage, wordings: readonly string[]): Promise<void> {
  await comesTrue(() => marksIn(page), wordings);
}

/** Selects a wording, or puts the caret behind it, and gives the editor time to follow. */
export async function select(page: MatrixPage, wording: string, which: 'whole' | 'behind' = 'behind'): Promise<void> {
  await page.evaluate(
    async (args) => {
      window.editorProbe?.select(...args);
      // Editors follow the selection with an event of the browser's that comes with the next frame, and some only then.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      // Slate looks at the selection every 100 milliseconds, and puts its own back when it draws before it has looked.
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    [wording, which] as const,
  );
}

/** Rests the pointer on a marked wording and presses its card's first suggestion; gives what that says. */
export async function takeSuggestion(page: MatrixPage, wording: string): Promise<string> {
  const at = await appears(
    () => page.evaluate((text) => window.editorProbe?.pointOf(text), wording),
    `mark of “${wording}”`,
  );
  const read = () => page.evaluate(() => window.editorProbe?.suggestion(), undefined);
  const rest = async () => {
    // A hand is never quite still, and what makes the card may have come only now.
    await page.moveTo(at.x - 3, at.y);
    await page.moveTo(at.x, at.y);
    return read();
  };
  const { text, at: button } = await appears(rest, `card for “${wording}”`);
  await page.click(button.x, button.y);
  await comesTrue(async () => (await read()) === undefined || (await read()) === null, true);
  return text;
}

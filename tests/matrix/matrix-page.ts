/** A browser's page with one editor in it, as the cells drive it: Playwright gives it in Chromium, puppeteer in Firefox. */
export interface MatrixPage {
  /** Runs a function in the outermost page; it may use `window.editorProbe` and nothing of the test. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Presses keys together, such as `Control+z`. */
  press(keys: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  /** Moves the pointer, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

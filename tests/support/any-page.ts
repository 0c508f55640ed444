/** What a page can do in Playwright as in puppeteer: helpers that need no more serve the tests of both browsers. */
export interface AnyPage {
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  readonly mouse: { move(x: number, y: number): Promise<void> };
}

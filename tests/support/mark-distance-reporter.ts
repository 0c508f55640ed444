import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { DISTANCE } from './google-docs-marks.ts';

/** Prints, when all tests are over, how far the worst mark in Google Docs lay from its word. */
export default class MarkDistanceReporter implements Reporter {
  #count = 0;
  #largest = 0;
  #where = '';

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type !== DISTANCE) continue;
      this.#count += 1;
      const distance = Number(description);
      if (distance <= this.#largest) continue;
      this.#largest = distance;
      this.#where = test.title;
    }
  }

  onEnd(): void {
    if (this.#count === 0) return;
    const figure = `${this.#largest.toFixed(2)} px of ${this.#count} marks looked at`;
    console.log(`\nGoogle Docs: largest distance of a mark from its word’s box ${figure} (in “${this.#where}”)`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

import { plainMessage } from '../../lib/shared/plain-error.ts';

/** What to show when a request to the worker failed. */
export function failureMessage(error: unknown): string {
  return plainMessage(error, 'That did not work just now. Try again; if it goes on, restart the browser.');
}

/** An expected failure whose message is written for the person at the screen; it survives the way between worker and surface. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** What to show for a failure: its own words where they were written for people, else `otherwise`. */
export function plainMessage(error: unknown, otherwise: string): string {
  return error instanceof Error && error.name === 'PlainError' ? error.message : otherwise;
}

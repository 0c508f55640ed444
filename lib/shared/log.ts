/**
 * Reports an error we did not expect: a code of ours and the error's name. Never its message, which may quote the
 * draft.
 */
export function logError(code: string, error: unknown): void {
  console.error(`Common Ground: ${code} (${error instanceof Error ? error.name : typeof error})`);
}

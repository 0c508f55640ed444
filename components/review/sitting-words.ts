/** How the reading age in years changed since the sitting began, in words; undefined where there is nothing to compare. */
export function sittingWords(begun: number | undefined, now: number | undefined): string | undefined {
  if (begun === undefined || now === undefined) return undefined;
  const before = Math.round(begun);
  const years = Math.round(now) - before;
  const began = `When this sitting began: ${before}.`;
  if (years === 0) return `${began} No change so far.`;
  const count = Math.abs(years) === 1 ? 'one year' : `${Math.abs(years)} years`;
  return years < 0 ? `${began} Now easier by ${count}.` : `${began} Now harder by ${count}.`;
}

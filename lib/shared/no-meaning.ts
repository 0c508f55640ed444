/**
 * Words that brackets behind a wording begin with when they give examples, a reference, a reason or a limit, not a
 * meaning; lower case. The checker reads brackets by them, and the card writes “this means” before a meaning that begins so.
 */
export const NO_MEANING: ReadonlySet<string> = new Set(
  `see such for e.g e.g. eg including or and but formerly section page figure table example as if though although because
  rather between with from by under in on at to subject pending`.split(/\s+/),
);

/** Abbreviations that everyone knows, in upper case: never marked as unexplained. */
export const knownAcronyms: ReadonlySet<string> = new Set<string>();

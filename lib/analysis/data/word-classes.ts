/** Words of one kind, by the name that patterns use. An entry is a word, `word~` with its inflections, or several words. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {};

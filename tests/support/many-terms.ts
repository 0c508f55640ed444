/** A CSV file of as many terms as asked for, each with plainer wording and a meaning. */
export function manyTerms(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `word ${at}x,plain ${at}; simple ${at},what number ${at} means`,
  );
  return ['Term,Say instead,Meaning', ...rows].join('\n');
}

/** A file as Playwright gives it to a page. */
export function csvFile(text: string | Buffer, name = 'terms.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text as string) };
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a CSV file of as many terms for as long as `work` takes. */
export async function withTermsFile<Result>(terms: number, work: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'common-ground-bench-'));
  try {
    const path = join(folder, 'terms.csv');
    await writeFile(path, termsCsv(terms));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each term has a first word of its own, as the words of a real glossary have. */
function termsCsv(terms: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
  const word = (at: number) => [...String(at)].map((digit) => syllables[Number(digit)]).join('');
  const rows = Array.from({ length: terms }, (_, at) => `${word(at)} scheme,plain ${at}; simple ${at},what it means`);
  return ['Term,Say instead,Meaning', ...rows].join('\n');
}

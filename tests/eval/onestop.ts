import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, parseChecked } from './checked-file.ts';
import { EVAL_DIRECTORY, filledLines } from './eval-files.ts';

/** One article's reading ages in years by level: elementary, intermediate, advanced. */
type Ages = Map<string, number>;

/** Says how often two neighbouring levels of one article come in the right order, and the average age of each level. */
export function scoreOneStop(scratch: string): string {
  const articles = [...agesByArticle(scratch).values()];
  const pairs = articles.flatMap((ages) =>
    [...ages.keys()].flatMap((level) => {
      const harder = ages.get(String(Number(level) + 1));
      return harder === undefined ? [] : [(ages.get(level) ?? 0) < harder];
    }),
  );
  const averages = ['1', '2', '3'].map((level) => {
    const ages = articles.flatMap((article) => article.get(level) ?? []);
    return (ages.reduce((sum, age) => sum + age, 0) / ages.length).toFixed(1);
  });
  const right = pairs.filter(Boolean).length;
  const share = ((100 * right) / pairs.length).toFixed(1);
  return `OneStop: ${share} % in order (${right}/${pairs.length}), average ages ${averages.join(', ')}`;
}

function agesByArticle(scratch: string): Map<string, Ages> {
  const [, ...lines] = filledLines(join(EVAL_DIRECTORY, 'readability', 'onestop-given.tsv'));
  const rows = lines.map((line) => line.split('\t'));
  const files = rows.map(([id = '', , , text = '']) => {
    const file = join(scratch, `onestop-${id}.txt`);
    writeFileSync(file, text.replaceAll('\\n', '\n\n'));
    return file;
  });
  const checked = parseChecked(checkFiles(files));
  const articles = new Map<string, Ages>();
  rows.forEach(([, article = '', level = ''], at) => {
    const age = checked[at]?.readability?.readingAge;
    if (age === undefined) return;
    articles.set(article, (articles.get(article) ?? new Map()).set(level, age));
  });
  return articles;
}

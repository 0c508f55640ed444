import { createChecker } from '../../../lib/analysis/index.ts';
import { AnalysisCache } from '../../../lib/worker/analysis-cache.ts';

/** Checks one block of text; what comes of it does not matter here, but it must all be worked out. */
export type Check = (text: string) => unknown;

/** Makes a checker that remembers nothing yet. */
export type MakeCheck = () => Promise<Check>;

/** As much as the text of a case: the cache must not be the bound here. */
const ROOM = { entries: 100_000, characters: 100_000_000 };

/** Ours, with every category. */
const ours: MakeCheck = async () => {
  const checker = createChecker();
  return (text) => checker.check({ text, kind: 'paragraph' }).findings.length;
};

/** Ours, with every block's analysis remembered as the worker remembers it. */
const oursRemembered: MakeCheck = async () => {
  const checker = createChecker();
  const cache = new AnalysisCache(ROOM);
  return (text) => cache.analysisOf({ text, kind: 'paragraph' }, (block) => checker.check(block));
};

const writeGood: MakeCheck = async () => {
  const { default: suggest } = await import('write-good');
  return (text) => suggest(text).length;
};

/** The stock plugins that come nearest to what we do, behind the parser we use too. */
const retext: MakeCheck = async () => {
  const [{ unified }, { VFile }, english, simplify, readability] = await Promise.all([
    import('unified'),
    import('vfile'),
    import('retext-english'),
    import('retext-simplify'),
    import('retext-readability'),
  ]);
  const processor = unified().use(english.default).use(simplify.default).use(readability.default).freeze();
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.length;
  };
};

const alex: MakeCheck = async () => {
  const { text: check } = await import('alex');
  return (text) => check(text).messages.length;
};

const harper: MakeCheck = async () => {
  const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
};

/** Every checker measured, by name. */
export const CHECKERS = {
  'Common Ground': ours,
  'Common Ground, remembered': oursRemembered,
  'write-good': writeGood,
  'retext-simplify and -readability': retext,
  alex,
  'harper.js': harper,
} satisfies Record<string, MakeCheck>;

/** Names a checker. */
export type CheckerName = keyof typeof CHECKERS;

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Row {
  readonly findings: readonly { text: string; start: number; end: number; category: string; suggestions: unknown[] }[];
  readonly commitments: readonly unknown[];
}
const placed = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
const rows = (stdout: string): Row[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const DRAFT = '\uFEFFOur plan\r\n\r\nWe will utilise the hall.\r\n\r\n- utilise 😀 and leverage it\r\n';

describe('the command line', () => {
  test('prints one line of JSON a file, with offsets into the file as it is', () => {
    const path = file('draft.txt', DRAFT);
    const { status, stdout, stderr } = check(['--format', 'jsonl', path, path]);
    expect({ status, stderr, lines: rows(stdout).length }).toEqual({ status: 0, stderr: '', lines: 2 });
    const found = rows(stdout)[0]?.findings ?? [];
    expect(found.map(({ start, end }) => DRAFT.slice(start, end))).toEqual(['utilise', 'leverage']);
    expect(Object.keys(rows(stdout)[0] ?? {})).toEqual(['file', 'words', 'readability', 'findings', 'commitments']);
  });

  test('lists what the text promises, with what is not said, and where in the file each part stands', () => {
    const text = 'Our plan\n\nThis year we will:\n\n- mend the roof with £5\n';
    const [{ commitments } = { commitments: [] }] = rows(check(['--format', 'jsonl', '-'], text).stdout);
    expect(commitments).toEqual([
      {
        ...placed(text, 'mend the roof with £5'),
        who: placed(text, 'we'),
        what: placed(text, 'mend the roof with £5'),
        when: placed(text, 'This year'),
        means: placed(text, '£5'),
      },
    ]);
    const { stdout } = check(['-'], 'A letter will be sent. We will mend the roof by May 2027.');
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '2 promises, 2 with something not said:',
      '  1:1 Who: NOT SAID. Will do what: A letter will be sent. By when: NOT SAID. With what money or staff: NOT SAID.',
      '  1:24 Who: We. Will do what: mend the roof by May 2027. By when: by May 2027. With what money or staff: NOT SAID.',
    ]);
  });

  test('a replacement that takes in the article says where in the file it begins', () => {
    const text = 'Our plan\n\nThis is an overarching plan.\n';
    const [{ findings } = { findings: [] }] = rows(check(['--format', 'jsonl', '-'], text).stdout);
    const [suggestion] = findings[0]?.suggestions ?? [];
    expect(suggestion).toEqual({ kind: 'replace', text: 'a main', start: text.indexOf('an overarching') });
  });

  test('reads standard input and prints for people', () => {
    const { status, stdout } = check(['-'], 'Please come.\nWe will utilise the hall.');
    expect({ status, first: stdout.split(' ')[0] }).toEqual({ status: 0, first: '-:2:9' });
    expect(stdout).toContain('“utilise”');
    expect(stdout).toContain('Try “use”');
  });

  test('a clean text has no findings', () => {
    expect(rows(check(['--format', 'jsonl', '-'], 'The library opens at nine.').stdout)[0]?.findings).toEqual([]);
  });

  test('ends with 1 when there are more findings than --fail-over allows', () => {
    const path = file('two.txt', 'We utilise it and leverage it.');
    expect(check(['--fail-over', '1', path]).status).toBe(1);
    expect(check(['--fail-over', '2', path]).status).toBe(0);
  });

  test('ends with 2 for input it cannot read, says why in a line, and still checks the rest', () => {
    const good = file('good.txt', 'We utilise it.');
    const binary = file('picture.png', new Uint8Array([0x89, 0x50, 0, 0, 1]));
    const latin = file('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    const { status, stdout, stderr } = check([
      '--format',
      'jsonl',
      folder,
      binary,
      join(folder, 'none.txt'),
      latin,
      good,
    ]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      `${folder}: cannot be read: it is a folder`,
      `${binary}: this is not a text file`,
      `${join(folder, 'none.txt')}: cannot be read: there is no such file`,
      `${latin}: this is not UTF-8 text`,
    ]);
    expect(rows(stdout).map(({ findings }) => findings.length)).toEqual([1]);
  });

  test('ends with 2 and one clear line for a bad option', () => {
    for (const args of [
      [],
      ['--format', 'xml', 'a'],
      ['--readers', 'everyone', 'a'],
      ['--fail-over', '-1', 'a'],
      ['--nonsense'],
    ]) {
      const { status, stdout, stderr } = check(args);
      expect({ args, status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        args,
        status: 2,
        stdout: '',
        lines: 1,
      });
    }
  });

  test('an empty file has nothing to say', () => {
    expect(check(['--format', 'jsonl', file('empty.txt', '')])).toMatchObject({ status: 0, stderr: '' });
  });

  test('a million characters without a space are checked', () => {
    const { status, stdout } = check(['--format', 'jsonl', '-'], 'a'.repeat(1_000_000));
    expect({ status, findings: rows(stdout)[0]?.findings }).toEqual({ status: 0, findings: [] });
  });

  test('custom terms from a file are found, signs and all', () => {
    const terms = file('terms.json', JSON.stringify([{ term: 'C++ (draft)', meaning: 'a test', plain: ['the plan'] }]));
    const { status, stdout } = check(['--format', 'jsonl', '--terms', terms, '-'], 'Read the C++ (draft) first.');
    expect({ status, found: rows(stdout)[0]?.findings.map(({ text }) => text) }).toEqual({
      status: 0,
      found: ['C++ (draft)'],
    });
  });

  test('a term file that is wrong is refused with the reason', () => {
    const terms = file('bad.json', JSON.stringify([{ term: '' }]));
    const { status, stderr } = check(['--terms', terms, '-'], 'Text.');
    expect(status).toBe(2);
    expect(stderr).toContain('entry 1');
  });
});

import type { Finding, Suggestion } from '../report/finding.ts';
import type { TextReport } from './check-text.ts';
import { ledgerLines } from './report-ledger.ts';

/** One line of JSON for a file, in the form DESIGN gives. */
export function jsonLine(file: string, { words, readability, findings, commitments }: TextReport): string {
  return JSON.stringify({
    file,
    words,
    readability: readability ?? null,
    findings: findings.map(({ rule, category, start, end, text, message, suggestions }) => ({
      rule,
      category,
      start,
      end,
      text,
      message,
      suggestions,
    })),
    commitments,
  });
}

/** What a person reads: a line a finding (`file:line:column`), what the text promises, then a summary. */
export function textReport(file: string, text: string, report: TextReport): string {
  const place = placeFinder(text);
  const lines = report.findings.map((finding) => {
    const { line, column } = place(finding.start);
    return `${file}:${line}:${column} ${finding.category} “${oneLine(finding)}” ${finding.message}${advice(finding.suggestions)}`;
  });
  const age = report.readability
    ? `reading age ${Math.round(report.readability.readingAge)}`
    : 'too short for a reading age';
  const count = report.findings.length === 1 ? '1 finding' : `${report.findings.length} findings`;
  const promises = ledgerLines(report.commitments, placeFinder(text));
  return [...lines, ...promises, `${file}: ${report.words} words, ${age}, ${count}`].join('\n');
}

const MAX_SHOWN = 80;

function oneLine({ text }: Finding): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

function advice(suggestions: readonly Suggestion[]): string {
  const words = suggestions.filter(({ kind }) => kind === 'replace').map(({ text }) => `“${text}”`);
  const questions = suggestions.filter(({ kind }) => kind === 'ask').map(({ text }) => text);
  return [words.length > 0 ? ` Try ${words.join(' or ')}.` : '', ...questions.map((text) => ` ${text}`)].join('');
}

/** Finds line and column (both from 1) of offsets asked for in growing order, in one pass over the text. */
function placeFinder(text: string) {
  let line = 1;
  let lineStart = 0;
  return (offset: number) => {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < offset; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

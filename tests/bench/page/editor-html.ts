import type { PageCase } from './cases.ts';

/** The markup of a case's editor, as a server would send it. */
export function editorHtml({ editor, prefilled }: PageCase, paragraphs: readonly string[]): string {
  const held = prefilled ? paragraphs : [];
  if (editor === 'textarea') return `<textarea aria-label="Draft">${held.join('\n\n')}</textarea>`;
  const html = held.map((text) => `<p>${text}</p>`).join('');
  // RoosterJS takes an element and makes an editor of it, as in Outlook.
  if (editor === 'roosterjs') return `<template>${html}</template><div data-rooster></div>`;
  return `<div role="textbox" aria-multiline="true" aria-label="Draft" contenteditable="true">${html}</div>`;
}

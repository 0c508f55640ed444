import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorDriver } from '../editor-driver.ts';

const STYLE = { width: '90%', height: '400px', font: '16px / 1.5 sans-serif' };

/** A text field of several lines, with nothing behind it. */
export function mountTextarea(place: HTMLElement): EditorDriver {
  const field = document.createElement('textarea');
  Object.assign(field.style, STYLE);
  place.append(field);
  return areaDriver(field, (text) => {
    field.value = text;
  });
}

/** A text field whose value React keeps, and puts back at every change that it does not know of. */
export function mountReactTextarea(place: HTMLElement): EditorDriver {
  let value = '';
  let setValue = (_text: string) => {};
  const Field = () => {
    const [text, setText] = useState('');
    value = text;
    setValue = setText;
    return <textarea style={STYLE} value={text} onChange={(event) => setText(event.target.value)} />;
  };
  flushSync(() => createRoot(place).render(<Field />));
  const field = place.querySelector('textarea') as HTMLTextAreaElement;
  const set = (text: string) => flushSync(() => setValue(text));
  return { ...areaDriver(field, set), model: () => linesOf(value) };
}

/** A text field of one line, a subject line: its sentences pass for paragraphs. */
export function mountInput(place: HTMLElement): EditorDriver {
  const field = document.createElement('input');
  Object.assign(field.style, { ...STYLE, height: 'auto' });
  field.name = 'subject';
  place.append(field);
  const lines = (text: string) => text.split(/(?<=\.) /);
  return {
    root: field,
    set(paragraphs) {
      field.value = paragraphs.join(' ').replaceAll('*', '');
    },
    model: () => lines(field.value),
    lines,
  };
}

function areaDriver(field: HTMLTextAreaElement, set: (text: string) => void): EditorDriver {
  return {
    root: field,
    set: (paragraphs) => set(paragraphs.join('\n\n').replaceAll('*', '')),
    model: () => linesOf(field.value),
  };
}

const linesOf = (text: string) => text.split(/\n+/).filter((line) => line !== '');

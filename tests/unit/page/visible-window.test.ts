import { expect, test } from 'vitest';
import { visibleWindow } from '../../../lib/page/visible-window.ts';

const row = (index: number) => ({ top: index * 20, bottom: index * 20 + 20 });

test('the window holds what reaches into the view', () => {
  expect(visibleWindow(1000, row, { top: 90, bottom: 205 })).toEqual({ first: 4, end: 11 });
});

test('the window is empty above and below everything', () => {
  expect(visibleWindow(10, row, { top: 500, bottom: 600 })).toEqual({ first: 10, end: 10 });
  expect(visibleWindow(10, row, { top: -600, bottom: -500 })).toEqual({ first: 0, end: 0 });
  expect(visibleWindow(0, row, { top: 0, bottom: 100 })).toEqual({ first: 0, end: 0 });
});

test('few are measured', () => {
  let measured = 0;
  const counting = (index: number) => {
    measured += 1;
    return row(index);
  };
  visibleWindow(10_000, counting, { top: 90, bottom: 205 });
  expect(measured).toBeLessThan(40);
});

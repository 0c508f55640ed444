import { expect, test } from 'vitest';
import { cardPosition } from '../../../lib/page/card-position.ts';

const view = { width: 800, height: 600 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 });

test('the card goes under the wording', () => {
  expect(cardPosition([line(100, 50)], card, view)).toEqual({ x: 100, y: 76 });
});

test('the card goes over the wording where there is no room below', () => {
  expect(cardPosition([line(100, 500)], card, view)).toEqual({ x: 100, y: 294 });
});

test('the card stays within the view', () => {
  expect(cardPosition([line(700, 50)], card, view)).toEqual({ x: 492, y: 76 });
  expect(cardPosition([line(-50, 50)], card, view)).toEqual({ x: 8, y: 76 });
  expect(cardPosition([line(100, 100)], card, { width: 800, height: 250 })).toEqual({ x: 100, y: 42 });
});

test('of wording on two lines the card goes to the one the pointer is on, else under the last', () => {
  const lines = [line(700, 50), line(10, 70)];
  expect(cardPosition(lines, card, view, { x: 20, y: 80 })).toEqual({ x: 10, y: 96 });
  expect(cardPosition(lines, card, view, { x: 720, y: 60 })).toEqual({ x: 492, y: 76 });
  expect(cardPosition(lines, card, view)).toEqual({ x: 492, y: 96 });
});

test('wording without a box puts the card into the corner', () => {
  expect(cardPosition([], card, view)).toEqual({ x: 8, y: 8 });
});

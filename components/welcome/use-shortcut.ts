import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { useAnswer } from '../shared/use-answer.ts';

/** The keys that open the card, as this browser writes them; undefined where none are set. */
export function useShortcut(): string | undefined {
  const { answer } = useAnswer(
    useCallback(async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'open-card')?.shortcut ?? '';
    }, []),
  );
  return answer || undefined;
}

import { useEffect, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { SurfaceSettings } from '../../lib/messaging/protocol.ts';
import { failureMessage } from '../shared/failure.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** Makes a change of the settings: shows it at once, sends it, and shows what came of it. */
export type ChangeSettings = (expected: Partial<SurfaceSettings>, request: () => Promise<SurfaceSettings>) => void;

/** The settings, kept up with changes made anywhere. */
export interface UsedSettings {
  readonly settings: SurfaceSettings | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
  readonly change: ChangeSettings;
}

const ask = () => send('surfaceSettings');

/** The settings of the extension. */
export function useSettings(): UsedSettings {
  const { answer: settings, failure, askAgain, show } = useAnswer(ask);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const change: ChangeSettings = (expected, request) => {
    if (settings) show({ ...settings, ...expected });
    setRefusal(undefined);
    request().then(show, (error: unknown) => {
      setRefusal(failureMessage(error));
      askAgain();
    });
  };
  return { settings, failure: refusal ?? failure, retry: askAgain, change };
}

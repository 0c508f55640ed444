import { useCallback, useEffect, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { SurfaceSettings } from '../../lib/messaging/protocol.ts';
import { failureMessage } from '../shared/failure.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** Makes a change of the settings: sends it, and shows what came of it. */
export type ChangeSettings = (request: () => Promise<SurfaceSettings>) => void;

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
  const { answer, failure, askAgain } = useAnswer(ask);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const change = useCallback<ChangeSettings>(
    (request) => {
      request()
        .then(() => setRefusal(undefined))
        .catch((error: unknown) => setRefusal(failureMessage(error)))
        .finally(askAgain);
    },
    [askAgain],
  );
  return { settings: answer, failure: refusal ?? failure, retry: askAgain, change };
}

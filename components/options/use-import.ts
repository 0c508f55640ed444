import { useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { TransferClient } from '../../lib/transfer/transfer-client.ts';
import type { ImportPreview, Progress } from '../../lib/transfer/transfer-protocol.ts';
import { failureMessage } from '../shared/failure.ts';

/** Where an import is. */
export type ImportStep =
  | { readonly step: 'source'; readonly failure?: string }
  | { readonly step: 'reading'; readonly progress: Progress }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly notice?: string }
  | { readonly step: 'writing' };

const NOTHING_YET: Progress = { done: 0, total: 0 };
const OUTDATED = 'Your terms were changed meanwhile, so nothing was imported. This is how it looks now.';

/** An import from the choice of a file to its end; `onDone` hears what was written. */
export function useImport(client: TransferClient, onDone: (counts: ImportPreview['counts']) => void) {
  const [state, setState] = useState<ImportStep>({ step: 'source' });
  const [source, setSource] = useState<File | string>('');

  const plan = async (chosen: File | string, notice?: string) => {
    setSource(chosen);
    setState({ step: 'reading', progress: NOTHING_YET });
    try {
      const surroundings = await send('importSurroundings');
      const preview = await client.run('plan', { source: chosen, ...surroundings }, (progress) =>
        setState((now) => (now.step === 'reading' ? { ...now, progress } : now)),
      );
      setState({ step: 'preview', preview, ...(notice !== undefined && { notice }) });
    } catch (error) {
      setState((now) => (now.step === 'reading' ? { step: 'source', failure: failureMessage(error) } : now));
    }
  };
  const write = async (preview: ImportPreview) => {
    setState({ step: 'writing' });
    try {
      if (!(await client.run('import'))) return await plan(source, OUTDATED);
      await send('termsChanged');
      onDone(preview.counts);
    } catch (error) {
      setState({ step: 'preview', preview, notice: `${failureMessage(error)} Nothing was imported.` });
    }
  };
  return {
    state,
    plan,
    write,
    /** Gives up reading: the thread is stopped. */
    stopReading: () => {
      setState({ step: 'source' });
      client.stop();
    },
    /** Back to the choice of a file. */
    restart: () => setState({ step: 'source' }),
  };
}

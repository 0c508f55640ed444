import { glossaryDatabase } from '../glossary/database.ts';
import { termStore } from '../glossary/term-store.ts';
import { logError } from '../shared/log.ts';
import { plainMessage } from '../shared/plain-error.ts';
import { Transfer } from './transfer.ts';
import type { Progress, TransferReply, TransferRequest } from './transfer-protocol.ts';

// A thread beside the options page: reads files, plans imports, writes and exports terms.

const transfer = new Transfer(termStore(glossaryDatabase()));
const reply = (message: TransferReply) => self.postMessage(message);

self.addEventListener('message', async ({ data: { id, task, input } }: MessageEvent<TransferRequest>) => {
  const onProgress = (progress: Progress) => reply({ id, progress });
  try {
    reply({ id, answer: await transfer[task](input as never, onProgress) });
  } catch (error) {
    const failure = plainMessage(error, '');
    if (failure === '') logError(`transfer ${task} failed`, error);
    reply({ id, failure });
  }
});

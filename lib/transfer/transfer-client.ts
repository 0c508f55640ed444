import { PlainError } from '../shared/plain-error.ts';
import type { Progress, TransferReply, TransferRequest, TransferTasks } from './transfer-protocol.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

type Input<Task extends keyof TransferTasks> = Parameters<TransferTasks[Task]>;

/** Imports and exports terms in a thread of its own, so that the page stays alive. */
export class TransferClient {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #nextId = 1;

  /** Has a task done. Rejects with `PlainError` where the failure is put in words for people. */
  run<Task extends keyof TransferTasks>(
    task: Task,
    ...[input, onProgress]: Input<Task> extends []
      ? [input?: undefined, onProgress?: (progress: Progress) => void]
      : [input: Input<Task>[0], onProgress?: (progress: Progress) => void]
  ): Promise<ReturnType<TransferTasks[Task]>> {
    const id = this.#nextId;
    this.#nextId += 1;
    const { promise, resolve, reject } = Promise.withResolvers<ReturnType<TransferTasks[Task]>>();
    this.#waiting.set(id, { resolve, reject, onProgress });
    this.#worker ??= this.#start();
    const request: TransferRequest = { id, task, input };
    this.#worker.postMessage(request);
    return promise;
  }

  /** Stops whatever is under way: nothing half done is kept, and nothing planned is known any longer. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#fail(new Error('stopped'));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<TransferReply>) => this.#receive(data);
    worker.onerror = () => {
      this.stop();
    };
    return worker;
  }

  #receive(reply: TransferReply): void {
    const waiting = this.#waiting.get(reply.id);
    if ('progress' in reply) {
      waiting?.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('answer' in reply) waiting?.resolve(reply.answer as never);
    else waiting?.reject(reply.failure === '' ? new Error('transfer failed') : new PlainError(reply.failure));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

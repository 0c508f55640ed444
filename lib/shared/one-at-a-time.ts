/** A queue: each task starts when the one before has ended, well or badly. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue, so that a read and the write that follows from it are not torn apart by another task. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Milliseconds that this thread has worked: what else the machine does meanwhile does not count. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

import { logError } from './log.ts';

/** The same function, but an error in it, at once or later, is logged under `code` and goes no further: none may reach the page. */
export function safely<Args extends unknown[]>(
  code: string,
  action: (...args: Args) => void | Promise<void>,
): (...args: Args) => void {
  const report = (error: unknown) => logError(code, error);
  return (...args) => {
    try {
      action(...args)?.catch(report);
    } catch (error) {
      report(error);
    }
  };
}

/** Something the person at the command line can put right; the message is shown to them as it is. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

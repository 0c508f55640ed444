import { type MakeDesk, offeredDesk } from './desk.ts';
import { send } from './worker-messages.ts';

/** Has the worker put the card's script into this frame, unless it is there. Rejects where that cannot be done. */
export async function loadCard(): Promise<MakeDesk> {
  if (!offeredDesk()) await send('loadCard');
  const make = offeredDesk();
  if (!make) throw new Error('The script of the card did not run here');
  return make;
}

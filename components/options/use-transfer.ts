import { useEffect, useRef } from 'react';
import { TransferClient } from '../../lib/transfer/transfer-client.ts';

/** The thread that reads and writes files of terms; it ends with the page's part that uses it. */
export function useTransfer(): TransferClient {
  const client = useRef<TransferClient>(undefined);
  client.current ??= new TransferClient();
  useEffect(() => () => client.current?.stop(), []);
  return client.current;
}

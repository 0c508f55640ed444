import { noInput, receive } from './receive.ts';
import { type DataParts, deleteAllData, exportedData, storedData } from './your-data.ts';

/** Answers what the options page asks about all that is stored. `onDelete` is awaited after everything was deleted. */
export function answerForData(parts: DataParts, onDelete: () => Promise<unknown>): void {
  const from = 'surface';
  receive({ name: 'storedData', from, schema: noInput, answer: () => storedData(parts) });
  receive({ name: 'exportData', from, schema: noInput, answer: () => exportedData(parts) });
  receive({
    name: 'deleteData',
    from,
    schema: noInput,
    async answer() {
      await deleteAllData(parts);
      await onDelete();
    },
  });
}

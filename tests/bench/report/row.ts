import * as v from 'valibot';
import { median } from './statistics.ts';

const budgetSchema = v.union([v.object({ most: v.number() }), v.object({ least: v.number() })]);

/** The shape of a row in a file of figures. */
export const rowSchema = v.object({
  /** The part of the benchmark that measured it, such as `page`. */
  part: v.string(),
  /** What was measured, such as “key that ends the word → mark painted”. */
  measure: v.string(),
  /** In which case: the kind of editor, the length of the draft and so on. */
  where: v.string(),
  unit: v.string(),
  /** One figure a run, as the budget means it; none where it could not be measured, and then `note` says why. */
  values: v.array(v.number()),
  /** The same runs on the page without an extension, where there is something to compare. */
  bare: v.exactOptional(v.array(v.number())),
  /** The same runs with the other extension of `--against`. */
  against: v.exactOptional(v.array(v.number())),
  budget: v.exactOptional(budgetSchema),
  note: v.exactOptional(v.string()),
});

/** One line of the table: something measured several times in one case. */
export type Row = Readonly<v.InferOutput<typeof rowSchema>>;

/** What a median may be at most, or has to be at least, in the row's unit. */
export type Budget = v.InferOutput<typeof budgetSchema>;

/** Whether a row keeps to its budget; `not measured` where there is no figure, undefined where there is no budget. */
export function verdict({ values, budget }: Row): 'met' | 'not met' | 'not measured' | undefined {
  if (!budget) return undefined;
  if (values.length === 0) return 'not measured';
  const figure = median(values);
  return ('most' in budget ? figure <= budget.most : figure >= budget.least) ? 'met' : 'not met';
}

/** Names a row among those of a run. */
export const rowKey = ({ part, measure, where }: Row): string => [part, measure, where].join(' · ');

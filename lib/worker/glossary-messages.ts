import { glossaryNamesSchema, glossaryQuerySchema } from '../messaging/schemas.ts';
import type { GlossarySearch } from './glossary-search.ts';
import { receive } from './receive.ts';

/** Answers what surfaces ask of the glossary. */
export function answerGlossary(glossary: GlossarySearch): void {
  receive({
    name: 'searchGlossary',
    from: 'surface',
    schema: glossaryQuerySchema,
    answer: ({ query }) => glossary.search(query),
  });
  receive({
    name: 'glossaryEntries',
    from: 'surface',
    schema: glossaryNamesSchema,
    answer: ({ terms }) => glossary.named(terms),
  });
}

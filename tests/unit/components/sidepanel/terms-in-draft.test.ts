import { expect, test } from 'vitest';
import { termsInDraft } from '../../../../components/sidepanel/terms-in-draft.ts';
import { findingIn } from '../../page/findings.ts';

test('the terms of a draft are listed once each, in its order, without findings that have none', () => {
  const found = (wording: string, term?: string) => ({
    block: 0,
    times: 1,
    finding: findingIn(wording, wording, term === undefined ? {} : { term }),
  });
  expect(
    termsInDraft([found('hubs', 'hub'), found('in due course'), found('assets', 'asset'), found('hub', 'hub')]),
  ).toEqual(['hub', 'asset']);
});

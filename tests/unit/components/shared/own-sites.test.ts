import '../../../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { sitesThatWork } from '../../../../components/shared/own-sites.ts';
import { fakeExtension } from '../../../support/fake-extension.ts';

const OUTLOOK = 'https://outlook.office.com/*';

/** A manifest whose content scripts run on these addresses. */
function manifest(...matches: string[]): void {
  Object.assign(fakeExtension.runtime, { getManifest: () => ({ content_scripts: [{ matches }] }) });
}

describe('the sites that Common Ground works on', () => {
  test('are named as people know them, and only those of the manifest', () => {
    manifest(OUTLOOK);
    expect(sitesThatWork().map(({ name }) => name)).toEqual(['Outlook on the web']);
    manifest(OUTLOOK, 'https://docs.google.com/document/*');
    expect(sitesThatWork().map(({ name }) => name)).toEqual(['Outlook on the web', 'Google Docs']);
  });
});

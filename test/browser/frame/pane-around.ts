/** The two pages of a browser test, open while the tests of one `describe` run. */
import type { Frame, Page } from 'playwright-core';
import { pageOpener, type OpenPages, type PageOpener } from './open-pages';

export interface PaneAround {
  readonly page: Page;
  readonly pane: Frame;
}

/** To be called inside `describe`; the pages are there when its tests run, and no script error may have happened when they end. */
export function openAround(addin: 'sameOriginAddin' | 'otherOriginAddin'): PaneAround {
  let opener: PageOpener;
  let open: OpenPages;
  beforeAll(async () => {
    opener = await pageOpener();
    open = await opener.open(addin);
  });
  afterAll(async () => {
    await opener?.close();
    expect(open.errors).toEqual([]);
  });
  return {
    get page() {
      return open.page;
    },
    get pane() {
      return open.pane;
    },
  };
}

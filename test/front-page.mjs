/**
 * A plugin by which a test brings its page to the front. Firefox does not let the space bar choose a radio in a page
 * behind another one; the driver of WebKit has one page only, which is in front.
 */
export const frontPage = {
  name: 'front-page',
  async executeCommand({ command, session }) {
    if (command !== 'front-page') return undefined;
    await session.browser.getPage?.(session.id).bringToFront();
    return { isDone: true };
  },
};

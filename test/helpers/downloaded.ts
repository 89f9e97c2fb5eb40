interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Catches the files that `page` would save while `act` runs. No test may leave files on the machine that runs it, and
 * in Firefox the list of downloads would take the focus from every test that follows.
 */
export async function downloaded(
  act: () => void | Promise<void>,
  page: Window & typeof globalThis = window,
): Promise<SavedFile[]> {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; blob: Blob | undefined }[] = [];
  const { createObjectURL } = page.URL;
  const { click } = page.HTMLAnchorElement.prototype;
  page.URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  };
  try {
    await act();
  } finally {
    page.URL.createObjectURL = createObjectURL;
    page.HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    saved.map(async ({ name, blob }) => ({ name, text: (await blob?.text()) ?? '' })),
  );
}

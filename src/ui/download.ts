/** Hands the reader a file made in the page; nothing is sent anywhere. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file's address by then; keeping it would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address));
}

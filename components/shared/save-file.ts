/** Has the browser save a file under a name, as a download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over by the time it answers the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The date for the name of a file, as `2026-03-31`, where the writer is. */
export function dateForName(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

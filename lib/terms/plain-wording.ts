/** Plainer wording as it is shown: of one that gives its plural too (`person/people`), the singular. */
export function plainWording(plain: string): string {
  return plain.split('/')[0] ?? plain;
}

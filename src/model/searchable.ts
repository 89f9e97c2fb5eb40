/** Text without case and accents, for finding `évaluation` with `Evaluation`. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

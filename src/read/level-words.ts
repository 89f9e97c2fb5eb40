/** Words of which the names of levels are made, in English, German, French, Spanish and Portuguese. */
const WORDS = new Set(
  (
    'entry junior jr mid middle intermediate medior senior sr lead staff principal director executive intern ' +
    'internship trainee graduate associate expert beginner level levels l ic years year yrs yr of experience exp ' +
    'and or to in einsteiger berufseinsteiger berufserfahren praktikant leitung stufe jahre erfahrung ' +
    'débutant confirmé stagiaire niveau ans expérience becario años nivel estagiário júnior pleno sênior anos'
  ).split(' '),
);

/** Whether a text names a level and nothing else, such as "Mid-level (2–5 years)" or "L3". */
export function isLevel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => WORDS.has(word));
}

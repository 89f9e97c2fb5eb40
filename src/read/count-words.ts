/** The last words of a row's or column's name whose numbers count something other than money. */
const COUNTS =
  /(?:^|[ -])(?:openings|open jobs|vacanc(?:y|ies)|postings|listings|employees|headcount|respondents|responses|hours|offene stellen|mitarbeiter(?:innen)?|stunden|offres|heures|vacantes|empleados|horas)$/i;

/** Whether a name says that numbers count jobs, people or hours: no currency makes pay of them. */
export function isCount(name: string): boolean {
  return COUNTS.test(name);
}

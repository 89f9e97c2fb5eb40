import { isCount } from './count-words.js';
import type { PayContext } from './pay-context.js';
import { fold } from './pay-text/fold.js';
import { isAboutPay, readPayContext } from './pay-text/read-pay-context.js';
import { tokensOf } from './pay-text/tokens.js';
import { plainText } from './plain-text.js';

/** What a column of a salary table holds besides pay, by the words its header may have (also in `data/README.md`). */
const TERMS = {
  role: 'roles,job,job title,title,position,occupation,rolle,stelle,poste,puesto,cargo,職種',
  level:
    'levels,seniority,grade,experience,experience level,years of experience,erfahrung,stufe,niveau,nivel',
  measure: 'pay type',
  currency: 'währung,devise,moneda',
  period: 'per,pay period',
  region: 'location,country,city',
  'as of': 'date,year',
  'sample size': 'sample,n,responses',
  source: 'sources,quelle,fuente',
  'source url': 'url,link',
  note: 'notes,comment,comments,remarks,company,employer,percentile',
  kind: '',
  none: 'skills,tools,description,responsibilities,bonus,equity,stock,growth,openings,demand,rank',
};
const AMOUNTS = {
  low: 'lowest,bottom,von',
  mid: 'midpoint,middle',
  high: 'highest,top,to',
  'hiring low': '',
  'hiring high': '',
  p10: '',
  p25: '',
  p50: '',
  p75: '',
  p90: '',
  average: '',
  value: '',
};
/** Amounts that the reader of pay has the words for, in all its languages, by the kind or value of its tokens. */
const KNOWN_AMOUNTS = new Map<unknown, Amount>([
  ['f', 'low'],
  ['i', 'low'],
  ['u', 'high'],
  ['x', 'high'],
  ['median', 'p50'],
  ['average', 'average'],
]);
/** Words about pay that stand in headers only. */
const HEADER_WORDS = /\b(?:percentile|end)\b/gi;
/** The name of a role is not longer, and a header has no more parts that say something about pay. */
const LONGEST = 80;
const MOST_PARTS = 5;

export type Term = keyof typeof TERMS;
export type Amount = keyof typeof AMOUNTS;

const byWord = <Field extends string>(table: Readonly<Record<Field, string>>) =>
  new Map(
    (Object.entries(table) as [Field, string][]).flatMap(([field, words]) =>
      [field, ...words.split(',')].map((word) => [word, field] as const),
    ),
  );
const terms = byWord(TERMS);
const amounts = byWord(AMOUNTS);

/** A column of a salary table, as its header describes it. */
export interface SalaryColumn {
  readonly index: number;
  /** The header as a message shows it. */
  readonly head: string;
  /** The role or level in the header; empty where it names none. */
  readonly name: string;
  readonly term?: Term | undefined;
  /** Which amount of a figure; a column of pay without one holds whole figures. */
  readonly amount?: Amount | undefined;
  /** What the header says about the pay below it. */
  readonly context: PayContext;
}

/** @param known what is known about pay before the header is read */
export function salaryColumn(header: string, index: number, known: PayContext): SalaryColumn {
  const head = plainText(header);
  const column = { index, head, name: '', context: known };
  if (!head) return { ...column, name: `Column ${index + 1}` };
  let name = header;
  let amount: Amount | undefined;
  let context = known;
  for (let parts = 0; parts < MOST_PARTS && !termOf(name); parts++) {
    const cut = lastPart(name);
    if (cut < 1) break;
    const part = plainText(name.slice(cut).replace(/[()[\]]/g, ' '));
    const found = amountOf(part);
    if (found && !amount) amount = found;
    else if (saysPay(part)) context = readPayContext(part, context);
    else break;
    name = name.slice(0, cut).trim();
  }
  const term = termOf(name);
  if (term) return { ...column, term, context };
  const whole = amount ?? amountOf(name);
  if (whole !== amount || saysPay(name)) {
    return { ...column, amount: whole, context: readPayContext(name, context) };
  }
  return { ...column, name: plainText(name), amount, context };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function termOf(header: string): Term | undefined {
  const words = wordsOf(header).join(' ');
  if (!words) return undefined;
  return terms.get(words) ?? (isCount(words) ? 'none' : undefined);
}

function amountOf(text: string): Amount | undefined {
  if (text.length > LONGEST) return undefined;
  const word = wordsOf(text)
    .filter((each) => !saysPay(each))
    .join(' ')
    .replace(/^(\d\d)(?:th)?$/, 'p$1');
  const [token, ...others] = tokensOf(fold(word));
  const known = token && others.length === 0 ? KNOWN_AMOUNTS.get(token.value) : undefined;
  return word ? (amounts.get(word) ?? known) : undefined;
}

/** Where the last line, bracket or part behind a dash or comma begins. */
function lastPart(text: string): number {
  const marks = /[)\]]$/.test(text) ? ['(', '['] : ['\n', ',', ':', '/', '–', '—', '|', ' - '];
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
}

/** Whether words are about pay and leave nothing unexplained, as the name of a role does. */
function saysPay(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isAboutPay(text.replace(/[(),:;[\]|–—]/g, ' ').replace(HEADER_WORDS, 'salary'));
}

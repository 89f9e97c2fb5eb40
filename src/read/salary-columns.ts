import type { PayContext } from './pay-context.js';
import { readPayContext, readPayText } from './pay-text/read-pay-text.js';
import { plainText } from './plain-text.js';

/** What a column of a salary table holds besides pay, by the words its header may have (also in `data/README.md`). */
const TERMS = {
  role: 'roles,job,job title,title,position,occupation,rolle,stelle,poste,puesto,cargo',
  level:
    'levels,seniority,grade,experience,experience level,years of experience,stufe,niveau,nivel',
  measure: 'pay type',
  currency: 'währung,devise,moneda',
  period: 'per,pay period',
  region: 'location,country,city',
  'as of': 'date,year',
  'sample size': 'sample,n,responses',
  source: 'sources,quelle,fuente',
  'source url': 'url,link',
  note: 'notes,comment,comments,remarks',
  kind: '',
  none: 'skills,tools,description,responsibilities,bonus,equity,stock,growth,openings,demand,rank',
};
const AMOUNTS = {
  low: 'min,minimum,from,lowest,bottom,von,mín',
  mid: 'midpoint,middle',
  high: 'max,maximum,to,highest,top,bis,máx',
  'hiring low': '',
  'hiring high': '',
  p10: '',
  p25: '',
  p50: 'median',
  p75: '',
  p90: '',
  average: 'avg,mean',
  value: '',
};
/** Words that only say that it is about pay, so that "Min. base salary" is a minimum. */
const PAY_WORDS = new Set(
  (
    'salary salaries pay compensation comp wage wages base total gross annual yearly monthly hourly range percentile ' +
    'gehalt vergütung salaire salario sueldo salário'
  ).split(' '),
);

export type Term = keyof typeof TERMS;
export type Amount = keyof typeof AMOUNTS;

const wordsOf = <Field extends string>(table: Readonly<Record<Field, string>>) =>
  new Map(
    (Object.entries(table) as [Field, string][]).flatMap(([field, words]) =>
      [field, ...words.split(',')].filter(Boolean).map((word) => [word, field] as const),
    ),
  );
const terms = wordsOf(TERMS);
const amounts = wordsOf(AMOUNTS);

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

export function salaryColumn(header: string, index: number, known: PayContext): SalaryColumn {
  const head = plainText(header);
  const term = terms.get(normal(head).join(' '));
  const column = { index, head, name: '', context: known };
  if (!head) return { ...column, name: `Column ${index + 1}` };
  if (term) return { ...column, term };
  let name = header;
  let amount: Amount | undefined;
  let context = known;
  for (let cut = lastPart(name); cut > 0; cut = lastPart(name)) {
    const part = plainText(name.slice(cut).replace(/[()[\]]/g, ' '));
    const found = amountOf(part);
    if (found && !amount) amount = found;
    else if (saysPay(part)) context = readPayContext(part, context);
    else break;
    name = name.slice(0, cut).trim();
  }
  name = plainText(name);
  const about = terms.get(normal(name).join(' '));
  const itself = amount ?? amountOf(name);
  if (itself === undefined && about) return { ...column, term: about, context };
  if (itself !== amount || saysPay(name)) {
    return { ...column, amount: itself, context: readPayContext(name, context) };
  }
  return { ...column, name, amount, context };
}

function normal(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function amountOf(text: string): Amount | undefined {
  const words = normal(text).filter((word) => !PAY_WORDS.has(word));
  const word = words.join(' ').replace(/^(\d\d)(?:th)?$/, 'p$1');
  return word ? amounts.get(word) : undefined;
}

/** Where the last line, bracket or part behind a dash or comma begins. */
function lastPart(text: string): number {
  return Math.max(
    ...['\n', '(', '[', ',', ':', '/', '–', '—', '|', ' - '].map((mark) => text.lastIndexOf(mark)),
  );
}

/** Whether words are about pay and nothing else: beside an amount, the reader of pay leaves none of them unexplained. */
function saysPay(words: string): boolean {
  if (!words || /\d/.test(words)) return false;
  const isKnown = normal(words).every((word) => PAY_WORDS.has(word));
  return (
    isKnown || readPayText(`123456 ${words}`, { currency: 'USD', period: 'year' }).kind === 'pay'
  );
}

import type { Figure, Measure, Period } from '../../../data/index.js';

/**
 * What a piece of a text about pay does. One letter each, so that the order of the pieces can be matched like a text:
 * `n` number, `s` scale, `c` currency, `p` period, `m` measure, `k` kind of average, `q` roughly or on conditions,
 * `w` adds nothing, `t` to, `a` and, `b` between, `f` from (before an amount), `i` at least (on either side), `g` and more
 * (behind), `u` up to (before), `x` at most (on either side), `h` and less (behind), `r` to, or and more at the end,
 * `~` to, or about at the start, brackets, and `?` for what is not understood.
 */
export type Kind = keyof typeof OTHERS | 'n' | 's' | 'c' | 'p' | 'm' | 'k' | '?';

/** What stands before a noun of time. */
const PER =
  "(?:/|per|an?|each|every|pro|je|im|am|in der|par|por|pr|al|el|(?:a |de )?l[a']|all'|il|om|i|på|za|na|за|в|في)[. ]*";

/** Words as patterns without accents, which `fold` takes away. A word that is not here is never guessed. */
const NOUNS: Readonly<Record<Period, string>> = {
  year: 'yr?|year|annum|jahr|ann?o?|annee|jaar|året|år|rok|yıl|nam|tahun|年|년|السنة',
  month:
    'mon?|mth|month|monat|mois|mese?|maand|mån(?:ad(?:en)?)?|måned(?:en)?|mnd|md|mies|miesiac|mesic|kk|ay|thang|bulan|luna|ho|мес(?:яц)?|міс(?:яць)?|月|월|الشهر|เดือน',
  week: 'wk|week|woche|semaine|semana|settimana|vecka|uge|uke|неделю|週|周|주',
  day: 'day|tag|jour|dia|giorno|dag|den|dzien|день|日|天|일',
  hour: 'hr?|hour|std|stunde|heure|h?ora|uur|timmen?|tim|timen?|godz(?:ine)?|hod(?:inu)?|час|ч|時間?|小?时|小時|시간|الساعة',
};

/** What says a time by itself. */
const ADVERBS: Readonly<Record<Period, string>> = {
  year: 'annual(?:ly)?|yearly|p(?:[./] ?)?a|jahrlich|jahres_|annuel(?:le)?s?|anual(?:es|mente)?|anuais|annu[aio]|jaarlijks|årlig(?:en|t)?|rocznie|rocne|yıllık|годовых|на рік|سنويا|ral|年[収收俸薪额額間间]|[每毎]年|연봉?',
  month:
    'monthly|pcm|p[./]?m|monatlich|monats_|mtl|mensuel(?:le)?s?|mensual(?:es|mente)?|mensal|mensais|mensil[ei]|maandelijks|månatligen|månedlig|miesiecznie|mesicne|aylık|ежемесячно|شهريا|月[給収收薪额額]|[每毎]月|월급?',
  week: 'weekly|p[./]?w|wochentlich|hebdo(?:madaire)?|semanal(?:es)?|週給|周薪|주급',
  day: 'daily|p[./]?d|taglich|tages_|journalier|tjm|diari[ao]|日[給薪额額当]|일급',
  hour: 'hourly|p[./]?h|stundlich|stunden_|horaire|時[給薪]|时薪|시급',
};

const MEASURES: Readonly<Record<Exclude<Measure, 'unstated'>, string>> = {
  base: 'base(?: salary| pay)?|basic|(?:de|di) base|grund(?:gehalt|lohn)|fixgehalt|fixe?|оклад|基本給|底薪|기본급',
  total:
    'total(?:es?)?(?: comp(?:ensation)?| pay| package)?|ote|ctc|tc|on[- ]target earnings|gesamt(?:vergutung|gehalt)',
};

const AVERAGES: Readonly<Record<Extract<Figure['kind'], 'median' | 'average'>, string>> = {
  median: 'median[aeo]?|mediaan|медиана|中央値|中位数|중위값',
  average:
    'average|avg|mean|ø|(?:im )?durchschnitt|durchschnittlich|moyenne?|media|promedio|gemiddeld|средняя|среднее|平均|평균',
};

/** By what an amount is multiplied. `mil` is a thousand in Spanish and Portuguese only, and so has no factor here. */
const SCALES: readonly (readonly [factor: number, words: string])[] = [
  [
    1e6,
    '백만|百万|(?<! )mm?|m(?= ?[€$£])|mn|mio|mln|mill|milli?on(?:s|en|es)?|milhoes|milioni|miljoen|млн|juta|jt|trieu',
  ],
  [1e7, '천만|千万|cr|crores?'],
  [1e5, 'l|la[ck]h?s?'],
  [
    1e3,
    'k|thousands?|t(?=[ _]?(?:€|eur))|tsd|tausend|mille|mila|tys|tis|тыс|ribu|(?<=\\d)rb|천|千',
  ],
  [1e4, '万|萬|만'],
  [1e8, '億|亿|억'],
  [0, 'mil(?!\\.)'],
];

const OTHERS = {
  q: '≈|approx(?:imately)?|about|around|roughly|circa|cca|ca|c(?=\\.? ?[$£€\\d])|etwa|rund|ungefahr|environ|env|aprox(?:imadamente)?|около|примерно|約|约|약|想定|(?:employer )?est(?:imated)?|doe|depending on experience|negotiable|selon (?:profil|experience)|(?:je )?nach erfahrung',
  h: '以下|以内|이하|까지|まで',
  g: '\\+|以上|이상|부터|起|or more|and (?:up|above|more)|upwards',
  u: "up ?to|bis(?: zu)?|jusqu'[ a]*|hasta|ate|fino a|op til|upp till|opp ?til|till?|tot|do|до",
  x: 'max(?:imum|imal|imo)?|(?:no more|less) than|under|below|≤|<=?',
  f: 'from|starting (?:at|from)|ab|a partir d[ei]|des(?:de)?|od|fran|från|fra|vanaf|от',
  i: 'min(?:imum|imal|imo|d|destens)?|at least|more than|over|≥|>=?',
  b: 'between|von|van|de|da|entre|zwischen|tussen|mell[ae][nm]|mellom|miedzy|между|tra',
  r: '〜|から',
  t: '-+|to|a',
  '~': '~|∼',
  a: 'and|und|et|y|e|en|och|og|i|и',
  w: '[;:|_]|,(?!\\d)|\\.$|salar(?:y|ies)|pay|wages?|comp(?:ensation)?|earnings|remuneration|rate|range|gross|before tax|brutt?o?s?|brut[ae]s?|lord[aio]|in|of|em|gehalt|lohn|satz|vergutung|salaires?|salarios?|sueldo|remuneracao|retribuzione|stipendio|salaris|lon|lønn?|wynagrodzenie|plat|mzda|зарплата|зп|доход|給与|給料|薪资|薪酬|工资|급여|税前|額面|세전',
  '(': '\\(',
  ')': '\\)',
};

type Entry = readonly [kind: Kind, value: unknown, words: string];

const entries = (kind: Kind, words: Readonly<Record<string, string>>, before = ''): Entry[] =>
  Object.entries(words).map(([value, pattern]) => [kind, value, `${before}(?:${pattern})`]);

/** In the order in which they are tried. */
export const WORDS: readonly Entry[] = [
  ...entries('p', ADVERBS),
  ...entries('p', NOUNS, PER),
  ...entries('m', MEASURES),
  ...entries('k', AVERAGES),
  ...SCALES.map(([factor, words]): Entry => ['s', factor, words]),
  ...Object.entries(OTHERS).map(([kind, words]): Entry => [kind as Kind, kind, words]),
];

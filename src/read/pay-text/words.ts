import type { Period } from '../../../data/index.js';

/** The words that are understood in texts about pay, by what they mean. A word that is not here is never guessed. */

export type Meaning =
  | Period
  | 'yearly'
  | 'monthly'
  | 'weekly'
  | 'daily'
  | 'hourly'
  | 'per'
  | 'thousand'
  | 'tenThousand'
  | 'lakh'
  | 'million'
  | 'crore'
  | 'hundredMillion'
  | 'lpa'
  | 'to'
  | 'tilde'
  | 'until'
  | 'and'
  | 'between'
  | 'of'
  | 'from'
  | 'upTo'
  | 'approximately'
  | 'median'
  | 'average'
  | 'base'
  | 'total'
  | 'aside'
  | 'silent';

/** The words that say a time by themselves, by the noun that needs a "per" before it. */
export const ADVERBS = {
  year: 'yearly',
  month: 'monthly',
  week: 'weekly',
  day: 'daily',
  hour: 'hourly',
} as const;

/** What an amount is multiplied by. */
export const SCALES: Partial<Record<Meaning, number>> = {
  thousand: 1e3,
  tenThousand: 1e4,
  lakh: 1e5,
  lpa: 1e5,
  million: 1e6,
  crore: 1e7,
  hundredMillion: 1e8,
};

const WORDS: Readonly<Record<Meaning, string>> = {
  year: 'year|years|yr|yrs|jahr|an|ans|année|año|ano|anno|jaar|år|rok|vuosi|vuodessa|yıl|tahun|năm|год|年|년',
  yearly:
    "annum|annual|annually|yearly|p.a|p. a|pa|p/a|jährlich|jahresgehalt|jahresbrutto|bruttojahresgehalt|annuel|annuels|annuelle|annuellement|anual|anuales|anualmente|anuais|annuo|annui|annua|all'anno|l'anno|jaarlijks|årlig|årligen|årligt|årslön|årsløn|årslønn|rocznie|ročně|yıllık|годовых|سنويا|سنوي|年収|年俸|年薪|연봉|im jahr|в год|في السنة|a year",
  month:
    'month|months|mo|mth|monat|mois|mes|mês|mese|maand|mån|månad|månaden|måned|mnd|md|miesiąc|mies|mc|měsíc|kk|kuukausi|kuukaudessa|ay|bulan|tháng|месяц|мес|月|월',
  monthly:
    'monthly|p.m|pm|p/m|pcm|monatlich|monatsgehalt|bruttomonatsgehalt|mtl|mensuel|mensuels|mensuelle|mensual|mensuales|mensais|mensal|mensile|mensili|maandelijks|månadslön|månedlig|månedsløn|miesięcznie|měsíčně|aylık|ежемесячно|شهريا|شهري|月給|月収|月薪|월급|im monat|в месяц|في الشهر|a month',
  week: 'week|weeks|wk|woche|semaine|semana|settimana|vecka|uge|uke|tydzień|неделю',
  weekly:
    'weekly|p.w|pw|p/w|wöchentlich|hebdomadaire|semanal|semanales|週給|周薪|in der woche|в неделю|a week',
  day: 'day|days|tag|jour|día|dia|diario|giorno|dag|dzień|день|天',
  daily: 'daily|p.d|pd|p/d|täglich|tagessatz|journalier|tjm|日給|日薪|일당|am tag|в день|a day',
  hour: 'hour|hours|hr|hrs|h|stunde|std|heure|hora|ora|uur|timme|timmen|tim|time|godz|godzinę|hod|hodinu|tunti|saat|jam|giờ|час|小时|時間|시간',
  hourly:
    "hourly|p.h|ph|p/h|stündlich|stundenlohn|horaire|timlön|timeløn|timelønn|時給|时薪|시급|an hour|a hour|в час|في الساعة|بالساعة|por hora|de l'heure|la hora|all'ora|l'ora",
  per: '/|per|pro|je|par|por|al|il|za|na|om|mỗi',
  thousand: 'k|thousand|thousands|tsd|tausend|mille|mil|mila|tis|tys|tkr|тыс|тысяч|ألف|ribu|rb|千',
  tenThousand: '万|萬|만',
  lakh: 'l|lakh|lakhs|lac|lacs',
  million:
    'm|mn|mio|mln|million|millions|millionen|milliones|millones|millón|milhões|milioni|miljoen|miljoner|млн|مليون|juta|jt|triệu|백만',
  crore: 'cr|crore|crores',
  hundredMillion: '億|亿|억',
  lpa: 'lpa|lakhs per annum|lakh per annum|lacs per annum|lac per annum',
  to: '-|to|à|a|till|til|から',
  tilde: '~',
  until: 'bis|do|до|tot',
  and: 'and|&|und|et|y|e|och|og|i|и|en',
  between: 'between|zwischen|entre|tra|mellan|mellem|mellom|między|mezi|между|tussen',
  of: 'de|von|da|van',
  from: '+|from|starting at|starting from|from only|min|minimum|mindestens|at least|ab|à partir de|a partir de|a partire da|desde|dès|vanaf|från|fra|od|от|or more|and up|and above|>|>=|≥|以上|이상|起',
  upTo: "<|<=|≤|up to|upto|max|maximum|maximal|at most|bis zu|bis max|höchstens|jusqu'à|jusqu'a|hasta|até|fino a|upp till|opptil|op til|まで|以下|이하",
  approximately:
    'ca|c|circa|approx|approximately|about|around|roughly|environ|etwa|ungefähr|rund|zirka|aprox|aproximadamente|około|примерно|около|約|约|약|≈',
  median: 'median|the median|médiane|mediana|mediano|mediaan|медиана|中央値|中位数',
  average:
    'average|avg|mean|on average|ø|durchschnitt|im durchschnitt|durchschnittlich|moyenne|en moyenne|media|promedio|média|gemiddeld|snitt|średnio|средняя|в среднем|平均|평균',
  base: 'base|base salary|base pay|basic|basic salary|grundgehalt|fixgehalt|salaire de base|salario base|salário base|基本給',
  total:
    'total|total comp|total compensation|total cash|total pay|tc|ote|on target earnings|on-target earnings|gesamtvergütung|rémunération totale',
  aside:
    'doe|depending on experience|negotiable|nach erfahrung|vb|selon expérience|selon profil|según experiencia',
  silent:
    '(|)|,|:|;|.|.-|,-|gross|brutto|brut|bruts|bruto|brutos|lordi|lordo|lorda|до вычета налогов|税前|세전|salary|pay|rate|compensation|wage|gehalt|lohn|salaire|salario|salário|stipendio|salaris|lön|løn|lønn|wynagrodzenie|plat|palkka|maaş|gaji|lương|зарплата|راتب|給与|給料|薪资|급여|fte|full-time|full time',
};

/** Meanings by word, for the dictionary of `tokens.ts`. */
export const meanings: readonly (readonly [word: string, meaning: Meaning])[] = Object.entries(
  WORDS,
).flatMap(([meaning, words]) =>
  words.split('|').map((word) => [word, meaning as Meaning] as const),
);

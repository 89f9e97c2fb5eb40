import type { Period } from '../../../data/index.js';
import { PERIODS } from '../../model/pay-period.js';

/** In the order of `PERIODS`: English, the codes of UN/CEFACT (`ANN`) and the durations of ISO 8601 (`P1Y`). */
const UNIT =
  /^(?:per|an?|every|each)?(?:(years?|yearly|yr|annum|ann|annual|annually|pa|p1y)|(months?|monthly|mon|mth|p1m)|(weeks?|weekly|wee|wk|p1w)|(days?|daily|p1d)|(hours?|hourly|hur|hr|pt1h))$/;

/** The time that a unit such as `YEAR`, `per hour` or `ANN` stands for. */
export function readUnit(text: string): Period | undefined {
  const found = UNIT.exec(text.toLowerCase().replace(/[^a-z\d]/g, ''));
  return PERIODS[found?.slice(1).findIndex(Boolean) ?? -1];
}

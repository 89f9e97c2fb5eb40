import type { Period } from '../../data/index.js';
import { withPauses } from '../read/steps.js';
import type { DataReader } from '../ui/source/data-reader.js';

/** What an author says about a table or a file that it does not say itself. */
export interface PayHints {
  readonly currency?: string | undefined;
  readonly paidPer?: Period | undefined;
  readonly rows?: 'levels' | 'roles' | undefined;
}

/** Reads pay from tables, files and pages. */
export function payReader({ currency, paidPer, rows }: PayHints): DataReader {
  const hints = { currency: currency?.trim().toUpperCase() || undefined, period: paidPer, rows };
  return {
    key: `pay ${hints.currency} ${paidPer} ${rows}`,
    readGrid: async (grid, origin) => {
      const { salaryGridSteps } = await import('../read/salary-grid.js');
      return withPauses(salaryGridSteps(grid, origin, { ...hints, locale: origin.language }));
    },
    readPage: async (scripts, origin) => {
      const { pageDataSteps } = await import('../read/json-ld/read-page-data.js');
      return withPauses(pageDataSteps(scripts, origin, { ...hints, locale: origin.language }));
    },
  };
}

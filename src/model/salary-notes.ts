import type { Pay } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { SalaryInputs, SetView } from './salary-view.js';

/** What holds for most figures, and is said once. */
export interface Common {
  readonly region: string | undefined;
  readonly asOf: string | undefined;
  readonly source: string | undefined;
}

/** The lines under the chart. */
export function notesOf(inputs: SalaryInputs, sets: readonly SetView[], common: Common): string[] {
  const { entries, messages, locale, conversion } = inputs;
  const { salary } = messages;
  if (sets.length === 0) return [];
  const truncated = sets.filter((set) => set.axis.isTruncated);
  return [
    salary.key(readingKey(entries, messages)),
    ...truncated.map((set) => salary.axisStarts(set.tickLabels[0] ?? '')),
    ...(conversion
      ? [
          salary.converted(
            conversion.period,
            new Intl.NumberFormat(locale).format(conversion.hoursPerWeek),
          ),
        ]
      : []),
    salary.common(common.region, common.asOf),
  ].filter(Boolean);
}

/** How to read the marks that this chart really has. */
function readingKey(figures: readonly Pay[], { salary }: Messages): string {
  const has = (test: (pay: Pay) => unknown) => figures.some(test);
  const lines = [
    has(({ figure }) => figure.kind === 'range' && figure.low < figure.high) && salary.keyBar,
    has(({ figure }) => figure.kind === 'range' && figure.mid !== undefined) && salary.keyMid,
    has(({ figure }) => figure.kind === 'range' && figure.hiring) && salary.keyHiring,
    has(({ figure }) => figure.kind === 'percentiles') && salary.keyBox,
    has(isOneAmount) && salary.keyPoint,
    has(({ figure }) => figure.kind === 'from' || figure.kind === 'upTo') && salary.keyOpen,
    has((pay) => pay.measure === 'unstated') &&
      has((pay) => pay.measure !== 'unstated') &&
      salary.keyDashed,
    has((pay) => pay.measure === 'total') &&
      has((pay) => pay.measure !== 'total') &&
      salary.keyHatched,
  ];
  return lines.filter(Boolean).join('; ');
}

/** Whether all that is known is one amount, which has its own mark because a bar of no length would not be seen. */
function isOneAmount({ figure }: Pay): boolean {
  if (figure.kind === 'range') return figure.low === figure.high;
  return figure.kind === 'average' || figure.kind === 'median';
}

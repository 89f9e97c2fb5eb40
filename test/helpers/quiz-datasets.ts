import type { Dataset, Quiz } from '../../data/index.js';
import { madeDataset, madePay, range } from './made-dataset.js';

/** A question with an option for each of some roles, and one that says nothing. */
function question(
  id: string,
  text: string,
  answers: Record<string, [string, string]>,
): Quiz['questions'][number] {
  return {
    id,
    text,
    options: Object.entries(answers).map(([role, [option, because]]) => ({
      text: option,
      points: { [role]: 2 },
      because,
    })),
  };
}

/** Cook or baker in four questions, with a way and pay for each. */
export function kitchenDataset(changes: Partial<Dataset> = {}): Dataset {
  return madeDataset({
    pay: [
      madePay('cook', 'junior', range(24_000, 30_000)),
      madePay('baker', 'senior', range(31_000, 38_000), { measure: 'unstated', region: 'Austria' }),
    ],
    transitions: [
      {
        id: 'waiter-to-cook',
        from: 'Waiter',
        to: 'cook',
        durations: [{ low: 6, high: 12, unit: 'month' }],
        carriesOver: ['Calm at noon'],
        toLearn: ['Knives'],
        source: 'survey',
      },
      {
        id: 'waiter-to-baker',
        from: 'Waiter',
        to: 'baker',
        durations: [],
        carriesOver: [],
        toLearn: ['Dough'],
        note: 'Nobody has counted how long it takes.',
        source: 'survey',
      },
    ],
    quiz: {
      title: 'Kitchen or bakery?',
      startingPoints: [
        { id: 'waiter', name: 'Waiter', transitions: ['waiter-to-cook', 'waiter-to-baker'] },
      ],
      questions: [
        question('hours', 'When do you like to work?', {
          cook: ['In the evening', 'You like evenings.'],
          baker: ['Before sunrise', 'You like early hours.'],
        }),
        question('pace', 'How should a day be?', {
          cook: ['Hectic', 'You like it hectic.'],
          baker: ['Steady', 'You like it steady.'],
        }),
        question('heat', 'What do you stand at?', {
          cook: ['A stove', 'You stand at a stove.'],
          baker: ['An oven', 'You stand at an oven.'],
        }),
        question('taste', 'What do you taste?', {
          cook: ['Sauces', 'You taste sauces.'],
          baker: ['Bread', 'You taste bread.'],
        }),
        question('friends', 'What do you bring along to friends?', {
          cook: ['A soup', 'You bring soup.'],
          baker: ['A cake', 'You bring cake.'],
        }),
      ],
    },
    ...changes,
  });
}

/** A quiz of any size, whose answers differ. */
export function largeDataset(roleCount: number, questionCount: number, optionCount = 4): Dataset {
  const roles = Array.from({ length: roleCount }, (_, index) => ({
    id: `role-${index}`,
    name: `Principal Infrastructure Engineer ${index + 1}`,
  }));
  const points = (seed: number) =>
    Object.fromEntries(roles.map(({ id }, role) => [id, (seed * 7 + role * 5) % 4]));
  return madeDataset({
    roles,
    quiz: {
      startingPoints: [],
      questions: Array.from({ length: questionCount }, (_, index) => ({
        id: `q-${index}`,
        text: `Which of these tasks would you rather take on in week ${index + 1} of a new job?`,
        options: Array.from({ length: optionCount }, (_, option) => ({
          text: `The one that has to do with matter number ${option + 1}`,
          points: points(index * 3 + option),
          because: `You would take on matter number ${option + 1} in week ${index + 1}.`,
        })),
      })),
    },
  });
}

/** Translator or interpreter, in Arabic. */
export function arabicDataset(): Dataset {
  return madeDataset({
    id: 'arabic',
    lang: 'ar',
    title: 'مترجم تحريري أم مترجم فوري',
    sources: [{ id: 'survey', title: 'استطلاع رأي' }],
    roles: [
      { id: 'cook', name: 'مترجم تحريري' },
      { id: 'baker', name: 'مترجم فوري' },
    ],
    levels: [{ id: 'senior', name: 'خبير' }],
    pay: [madePay('cook', 'senior', range(31_000, 38_000), { currency: 'EGP' })],
    transitions: [
      {
        id: 'teacher',
        from: 'معلّم لغة',
        to: 'cook',
        durations: [{ low: 3, high: 6, unit: 'month' }],
        carriesOver: ['معرفة القواعد'],
        toLearn: ['برامج الترجمة'],
        source: 'survey',
      },
    ],
    quiz: {
      title: 'أيّ الدورين يناسبك؟',
      intro: 'أسئلة قليلة عن العمل نفسه. لا توجد إجابات صحيحة.',
      startingPoints: [{ id: 'teacher', name: 'معلّم لغة', transitions: ['teacher'] }],
      questions: [
        question('place', 'أين تفضّل أن تعمل؟', {
          cook: ['في مكتب هادئ أمام النصوص', 'تفضّل الهدوء أمام النصوص.'],
          baker: ['بين الناس في القاعات', 'تفضّل العمل بين الناس.'],
        }),
        question('time', 'كم من الوقت تريد للتفكير؟', {
          cook: ['ساعات لجملة واحدة', 'تعطي الجملة وقتها.'],
          baker: ['لحظة واحدة', 'تقرّر في لحظة.'],
        }),
        question('tool', 'ما الذي تعتمد عليه؟', {
          cook: ['القواميس وبرامج Trados', 'تعتمد على القواميس.'],
          baker: ['الذاكرة والصوت', 'تعتمد على الذاكرة.'],
        }),
      ],
    },
  });
}

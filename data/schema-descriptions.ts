/** What an editor says about each part of the format while somebody writes a dataset. Only the generator reads this. */

/** By part: a sentence about it, and one about each of its keys that its name does not explain. */
export const DESCRIPTIONS: Readonly<
  Record<string, { readonly about: string; readonly keys: Readonly<Record<string, string>> }>
> = {
  dataset: {
    about: 'One comparison of roles. What is not known is left out; it is never zero.',
    keys: {
      format: 'The version of this format: 1.',
      id: 'A name for this comparison, of small letters, digits and hyphens.',
      lang: 'The language that the texts are written in, such as "en" or "pt-BR".',
      updated: 'When the document was last looked over: a day, month or year.',
      sources: 'Where the figures come from.',
      roles: 'The roles that are compared, in the order shown.',
      levels: 'The levels of experience, in the order shown.',
      pay: 'Figures of pay. A missing one is shown as missing.',
      skills: 'Tables of skills.',
      transitions: 'Ways from a background to a role.',
      facts: 'Single figures with their sentences.',
      quiz: 'Questions that show which role fits a reader.',
    },
  },
  source: {
    about: 'Where figures come from.',
    keys: {
      title: 'What the source is called, as it calls itself.',
      publisher: 'Who publishes it, if somebody is named.',
      url: 'Where to read it; "http" or "https".',
      date: 'When it was published: a day, month or year.',
    },
  },
  role: {
    about: 'One of the roles that are compared.',
    keys: {
      shortName: 'For narrow columns.',
      summary: 'What the role does, in a sentence.',
    },
  },
  level: { about: 'A level of experience.', keys: {} },
  pay: {
    about: 'One figure of pay, with all that it takes to be honest.',
    keys: {
      roles: 'The role, or several that the figure describes together.',
      level: 'A level of experience; left out when the figure is for all levels.',
      measure:
        'What is measured: "base" salary, "total" compensation, or "unstated" when the source does not say.',
      currency: 'An ISO 4217 code such as "USD".',
      period: 'The time that the amount is for.',
      region: 'Where it is paid, as the source says it.',
      asOf: 'When it was so: a day, month or year.',
      source: 'The id of an entry of "sources".',
      sampleSize: 'How many people the figure rests on.',
      note: 'What a reader must know to read it rightly.',
    },
  },
  figure: {
    about: 'The amount or amounts, without separators: 130000.',
    keys: {
      mid: 'A middle that the source states.',
      hiring: 'The narrower range that is offered on hiring.',
      p50: 'The median.',
    },
  },
  skillGroup: {
    about: 'A table of skills whose cells are all of one kind.',
    keys: {
      rowHeader: 'The heading of the first column.',
      scale: 'The names of the steps, from the lowest.',
      rows: 'The rows. A role without a cell is not rated, which is not the same as zero or "no".',
    },
  },
  duration: {
    about: 'A length of time, with the words of its source.',
    keys: { wording: 'How the source says it.' },
  },
  transition: {
    about: 'The way from a background to a role.',
    keys: {
      from: 'The background, in words.',
      to: 'The id of a role.',
      durations: 'How long it takes. What sources say differently stands side by side.',
      carriesOver: 'What is known already.',
      toLearn: 'What is new.',
    },
  },
  fact: {
    about: 'A single figure with its sentence.',
    keys: { figure: 'The figure as it is shown large, such as "+18%".' },
  },
  option: {
    about: 'An answer.',
    keys: {
      points: 'Whole points by role id. A role that is not named gets none.',
      because: 'What the answer says about the reader, said to the reader: "You …".',
    },
  },
  question: { about: 'A question with its answers.', keys: { hint: 'Help with the question.' } },
  startingPoint: {
    about:
      'Where a reader starts from. It is not scored; it chooses the transitions of the result.',
    keys: { transitions: 'Ids of transitions.' },
  },
  quiz: { about: 'Questions that show which role fits a reader.', keys: {} },
};

import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import 'survey-js-ui';

export const contender = {
  draw(host, { questions }) {
    const survey = new Model({
      questionsOnPageMode: 'questionPerPage',
      elements: questions.map(({ id, text, options }) => ({
        type: 'radiogroup',
        name: id,
        title: text,
        choices: options,
      })),
    });
    survey.render(host);
  },
  marks: (host) => host.querySelectorAll('input[type=radio]').length,
};

// The least there is: a plain form, one question.
export const contender = {
  draw: (host, { questions: [question] }) => {
    host.innerHTML = form(question);
  },
  marks: (host) => host.querySelectorAll('input').length,
};

function form({ id, text, options }) {
  const answers = options.map(
    (option, index) =>
      `<label><input type="radio" name="${id}" value="${index}"> ${option}</label><br>`,
  );
  return `<form><fieldset><legend>${text}</legend>${answers.join('')}</fieldset><button>Continue</button></form>`;
}

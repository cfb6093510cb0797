import { isUnfilled } from '../../../../src/core/cards/text/unfilled';

test.each([
  '{{problem}}',
  '<% tp.file.cursor() %>',
  '**{{VALUE:problem}}**',
  'Write the problem here.',
  'Describe your approach',
  'Please explain the question',
  'Beschreibe hier das Problem',
  'Décrivez le problème ici',
  'Describe aquí el problema.',
  'Descreva o problema',
  'Descrivi qui il problema',
  'Опишите проблему здесь',
  'Mô tả vấn đề ở đây',
  '请填写问题',
  'ここに課題を書いてください',
  '여기에 문제를 적으세요',
])('nobody has said anything yet: %s', (text) => {
  expect(isUnfilled(text)).toBe(true);
});

test.each([
  'Search is slow.',
  'Write speed drops when the disk is full.',
  'Explain the solution of the three-body problem in terms of energy, and say where it fails to hold any longer.',
  'Add the solution to the buffer and wait.',
  'Describe birds by their calls.',
  'Beschreibungen fehlen.',
  'The {{name}} is empty in half of the letters.',
  '描述太长。',
])('it says something: %s', (text) => {
  expect(isUnfilled(text)).toBe(false);
});

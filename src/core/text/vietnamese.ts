/**
 * Letters that no other language has in such number: with a horn, or with a mark for the tone beside another mark or
 * below.
 */
const LETTER = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const LETTERS = new RegExp(LETTER, 'g');
/** One in so many characters of a Vietnamese text is such a letter, at least. */
const LEAST = 15;

/** Syllables that are words by themselves, and everyday ones. */
export const EVERYDAY_SYLLABLES =
  'các cái cần cho chỉ chúng có còn của cũng đã đang để đến đều đi đó được gì hay hoặc hơn khi không là lại ' +
  'làm lên mà mỗi một này nên nếu ở phải qua ra rất rồi sau sẽ tại thì theo trên trong trước từ tôi và vào ' +
  'về vì với những nhưng như nhiều bạn';

const EVERYDAY = new Set(EVERYDAY_SYLLABLES.normalize('NFKC').split(' '));

/** Whether a text, composed, is written in Vietnamese. */
export function isVietnamese(text: string): boolean {
  return LETTER.test(text) && (text.match(LETTERS)?.length ?? 0) * LEAST >= text.length;
}

/** Whether a word is Vietnamese by its letters alone; in it every mark makes another word. */
export function hasVietnameseLetter(word: string): boolean {
  return LETTER.test(word);
}

/** Whether a syllable, in small letters, can be a part of a longer word. */
export function canBePart(syllable: string): boolean {
  return !EVERYDAY.has(syllable);
}

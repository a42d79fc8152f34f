import { computed } from '@preact/signals';
import { type AllMessages, type AnswerMessages, answerEn } from '../messages/answer/en.ts';
import { answerEs } from '../messages/answer/es.ts';
import type { Language } from '../messages/language.ts';
import { language, messages } from '../state/language.ts';

const ANSWERS: Readonly<Record<Language, AnswerMessages>> = { en: answerEn, es: answerEs };

/**
 * The sentences of the first screen and of answers, in the language on the screen: for parts that come
 * later than the first screen.
 */
export const allMessages = computed<AllMessages>(() => ({
  ...messages.value,
  ...ANSWERS[language.value],
}));

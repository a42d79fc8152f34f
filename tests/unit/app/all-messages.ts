import { type AllMessages, answerEn } from '../../../src/app/messages/answer/en.ts';
import { answerEs } from '../../../src/app/messages/answer/es.ts';
import * as english from '../../../src/app/messages/en.ts';
import * as spanish from '../../../src/app/messages/es.ts';

/** The sentences of the first screen and of answers, as parts that come later have them. */
export const en: AllMessages = { ...english.en, ...answerEn };
export const es: AllMessages = { ...spanish.es, ...answerEs };

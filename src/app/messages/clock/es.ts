import { formatDate } from '../format.ts';
import type { ClockMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');

/** Lo que hay que decir de un reloj que contradice a los datos, en español. */
export const clockEs: ClockMessages = {
  behind: 'El reloj de este dispositivo parece equivocado.',
  behindText: (today, dataDate) =>
    `Dice ${date(today)}, pero los datos son del ${date(dataDate)} y no pueden ser más nuevos que hoy. Las respuestas valen para la fecha de los datos. Ajuste la fecha y la hora en la configuración del dispositivo.`,
  ahead: 'El reloj de este dispositivo no concuerda con la fecha de los datos.',
  aheadText: (today, dataDate) =>
    `Dice ${date(today)}; los datos son del ${date(dataDate)}. Ajuste la fecha y la hora; si son correctas, hacen falta datos más nuevos.`,
  ended: (congress) =>
    `El ${congress}.º Congreso terminó. Las respuestas son todavía de sus distritos y miembros.`,
};

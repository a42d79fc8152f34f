import { allMessages } from '../answer/all-messages.ts';
import { Icon } from './icon.tsx';

interface Props {
  /** As published: `202-225-3976`. */
  readonly phone: string;
  /** Whom it calls, for those who hear the link out of its context. */
  readonly whom: string;
  readonly strong?: boolean;
}

/** One tap calls the number. Published numbers are American and may lack the country code. */
export function CallLink({ phone, whom, strong = false }: Props) {
  const digits = phone.replace(/[^\d+]/g, '');
  const number = /^\d{10}$/.test(digits) ? `+1${digits}` : digits;
  return (
    <a class={strong ? 'button button-strong' : 'button'} href={`tel:${number}`}>
      <Icon name="phone" />
      <span>
        {allMessages.value.seat.call} <span class="nowrap">{phone}</span>
        <span class="visually-hidden">, {whom}</span>
      </span>
    </a>
  );
}

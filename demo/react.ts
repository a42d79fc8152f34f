import { createElement, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Selected {
  readonly code: string;
  readonly certainty: string;
}

/** React 19 passes props of an element like this one as attributes or properties; a ref hears it. */
function DistrictField({ lang }: { readonly lang: string }) {
  const field = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const node = field.current;
    const hear = (event: Event) => setSelected((event as CustomEvent<Selected>).detail);
    node?.addEventListener('district-select', hear);
    return () => node?.removeEventListener('district-select', hear);
  }, []);
  return createElement(
    'div',
    null,
    createElement('pocket-district', { ref: field, lang, zip: '82001', show: 'member' }),
    createElement('output', null, selected === null ? '' : selected.code),
  );
}

const host = document.querySelector('#demo');
if (host !== null) createRoot(host).render(createElement(DistrictField, { lang: 'en' }));

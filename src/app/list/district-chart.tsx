import { useState } from 'preact/hooks';
import type { ListSummary } from '../../list/summary.ts';
import { formatAddress } from '../routing/address.ts';
import { listWords } from './list-words.ts';

const FIRST_SHOWN = 10;

/** Rows by district, the most first: a table whose bars are only for the eye. */
export function DistrictChart({ districts }: { readonly districts: ListSummary['districts'] }) {
  const words = listWords();
  const [all, setAll] = useState(false);
  const most = districts[0]?.rows ?? 0;
  if (most === 0) return null;
  const shown = all ? districts : districts.slice(0, FIRST_SHOWN);
  return (
    <section class="list-part">
      <h3>{words.byDistrict}</h3>
      <table class="list-chart">
        <caption class="visually-hidden">{words.byDistrict}</caption>
        <colgroup>
          <col class="list-code" />
          <col />
        </colgroup>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.rowsHead}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, rows }) => (
            <tr key={code}>
              <th scope="row" class="list-district">
                <a href={formatAddress({ screen: 'district', code })}>{code}</a>
              </th>
              <td>
                <div class="list-amount">
                  <svg class="list-bar" aria-hidden="true" focusable="false">
                    <rect width={`${(100 * rows) / most}%`} height="100%" rx="3" />
                  </svg>
                  <span class="list-bar-rows">{words.number(rows)}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < districts.length ? (
        <p>
          <button type="button" class="button" onClick={() => setAll(true)}>
            {words.showAll(districts.length)}
          </button>
        </p>
      ) : null}
    </section>
  );
}

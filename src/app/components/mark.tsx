/**
 * The mark of the app: a pocket, which is also a pin and the shield of a road sign. The same drawing
 * as in tools/icon-drawing.ts.
 */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path
        class="mark-pocket"
        d="M7 6h18v11.5c0 1.9-.9 3.5-2.4 4.6L16 27l-6.6-4.9C7.9 21 7 19.4 7 17.5z"
      />
      <path class="mark-hem" d="M7 10.6h18" />
      <circle class="mark-ground" cx="16" cy="17" r="3.3" />
    </svg>
  );
}

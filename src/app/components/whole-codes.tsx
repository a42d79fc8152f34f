/** A district's code within a sentence. */
const CODE = /([A-Z]{2}-(?:AL|\d{1,2}))/;

/** A sentence whose codes are not broken at their hyphen. */
export function WholeCodes({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(CODE).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={part} class="nowrap">
            {part}
          </span>
        ),
      )}
    </>
  );
}

// The event comes from the element and from the frame alike, and bubbles.
document.addEventListener('district-select', ({ detail }) => {
  const { code, certainty } = detail;
  document.querySelector('output').textContent = `${code} (${certainty})`;
});

/** The mark: a branching path on a small square. Decoration; the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="4" /><path d="M8 8v13h6M8 14.5h6" /><circle cx="8" cy="7.5" r="2.5" /><path d="M14 14.5h7M14 21h7" strokeWidth="3" />
    </svg>
  );
}

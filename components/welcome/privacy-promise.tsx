/** What happens to what the writer writes, in plain words. Every line is a promise that tests hold. */
export function PrivacyPromise() {
  return (
    <section aria-labelledby="your-words">
      <h2 id="your-words">Your words stay with you</h2>
      <ul className="promises">
        <li>Your drafts are checked on this computer. Nothing is sent anywhere.</li>
        <li>No draft is stored. Only a phrase you tell it always to ignore is kept, on this computer.</li>
        <li>Nobody counts or watches what you do.</li>
      </ul>
    </section>
  );
}

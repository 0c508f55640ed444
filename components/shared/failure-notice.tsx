/** Says what went wrong, and offers to try again. */
export function FailureNotice({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>{message}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

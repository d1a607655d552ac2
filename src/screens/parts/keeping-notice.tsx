/** On an iPad, practice kept in a browser tab is not kept for good: say so until Inchworm is on the home screen. */

/** The notice; nothing where it does not apply. */
export function KeepingNotice() {
  // Only Safari on iPad and iPhone knows this word; it is false in a tab and true from the home screen.
  const inTab = 'standalone' in navigator && navigator.standalone === false
  if (!inTab) return null
  return (
    <p class="notice">
      In a Safari tab practice may be removed after a week without use. Put Inchworm on the home screen
      (Share, then Add to Home Screen) and open it from there, before setting up a child.
    </p>
  )
}

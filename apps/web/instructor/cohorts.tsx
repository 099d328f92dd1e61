export function CohortsPage() {
  return null
}

export function GatheringsPage() {
  return null
}

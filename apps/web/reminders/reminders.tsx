export function GroupRemindersPage() {
  return null
}
export function AllRemindersPage() {
  return null
}

export function ApprovalsScreen() {
  return null;
}

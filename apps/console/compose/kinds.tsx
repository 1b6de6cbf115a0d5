export function KindsScreen() {
  return null;
}

export function ComposeScreen() {
  return null;
}
export function AnswerScreen() {
  return null;
}

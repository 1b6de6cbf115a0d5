/** Eleven members and the lines between them: drawn, not loaded. */
const MEMBERS: readonly (readonly [number, number])[] = [
  [92, 96],
  [140, 148],
  [166, 108],
  [186, 196],
  [214, 138],
  [150, 284],
  [176, 312],
  [236, 300],
  [270, 262],
  [300, 178],
  [322, 356],
];

const LINES: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 4],
  [1, 5],
  [5, 6],
  [6, 7],
  [7, 8],
  [8, 9],
  [4, 9],
  [7, 10],
  [3, 8],
];

export function Mark() {
  return (
    <svg viewBox="40 60 330 340" className="start-mark" role="presentation">
      {LINES.map(([a, b]) => {
        const [x1, y1] = MEMBERS[a] ?? [0, 0];
        const [x2, y2] = MEMBERS[b] ?? [0, 0];
        return <line key={`${a}-${b}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {MEMBERS.map(([x, y], i) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={i === 1 || i === 3 ? 7 : 5}
          className={i === 1 || i === 3 ? 'lit' : ''}
        />
      ))}
    </svg>
  );
}

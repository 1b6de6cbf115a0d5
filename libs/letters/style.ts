/** Of the printed page. Fonts by name: who draws the PDF brings them, who opens the HTML has them or falls back. */
export const STYLE = `
@page { size: A4; margin: 16mm 16mm 18mm }
* { box-sizing: border-box }
html { font-family: 'Noto Sans', 'Noto Sans More', 'Noto Sans Vietnamese', 'Noto Sans Thai', 'Noto Sans Khmer', 'Noto Sans Lao', 'Noto Sans Myanmar', sans-serif; font-size: 9.5pt; line-height: 1.45; color: #000; background: #fff }
body { margin: 0 auto; max-width: 178mm }
:lang(th), :lang(lo), :lang(km), :lang(my) { line-height: 1.75 }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1.5pt solid #000; padding-bottom: 3mm }
h1 { font-size: 16pt; line-height: 1.5; margin: 0; font-weight: 600 }
h2 { font-size: 10.5pt; margin: 5mm 0 1mm; font-weight: 600; break-after: avoid }
.network { margin: 0 0 2mm; font-size: 9pt }
.qr { width: 45mm; height: 45mm; flex: none; display: block }
.asks { font-weight: 600 }
p.label { margin: 3mm 0 0 }
.code { margin: 0; font-family: 'Noto Sans', monospace; font-size: 11pt; font-weight: 600; letter-spacing: 0.5pt }
.not-real { border: 1.5pt solid #000; padding: 1mm 3mm; font-weight: 600; margin: 3mm 0 0 }
table { width: 100%; border-collapse: collapse; margin-top: 2mm; table-layout: fixed }
.sides td { width: 50%; vertical-align: top; padding: 0.6mm 4mm 0.6mm 0; overflow-wrap: anywhere; border-bottom: 0.4pt solid #999 }
.sides td + td { padding: 0.6mm 0 0.6mm 4mm; border-left: 0.4pt solid #999 }
.sides tr, .rows tr { break-inside: avoid }
.label { display: block; font-size: 8pt; color: #333 }
.rows th { text-align: left; font-weight: 400; width: 36%; vertical-align: top; padding: 0.5mm 3mm 0.5mm 0; overflow-wrap: anywhere }
.rows td { vertical-align: top; padding: 0.5mm 0; overflow-wrap: anywhere }
.rows th[colspan] { font-weight: 600; padding-top: 1.5mm }
.said { white-space: pre-line }
.d1 { padding-left: 4mm !important } .d2 { padding-left: 8mm !important } .d3 { padding-left: 12mm !important } .d4 { padding-left: 16mm !important }
.left-out { font-style: italic }
footer { margin-top: 6mm; border-top: 1pt solid #000; padding-top: 2mm; break-inside: avoid }
`;

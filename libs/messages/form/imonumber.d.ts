declare module 'imonumber' {
  const imoNumber: { validate(text: string): boolean };
  export default imoNumber;
}

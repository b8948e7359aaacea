/** Plain files that are imported as their text: the framework's source and its corrections. */
declare module "*.txt" {
  const text: string;
  export default text;
}
declare module "*.tsv" {
  const text: string;
  export default text;
}

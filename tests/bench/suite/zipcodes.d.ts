declare module 'zipcodes' {
  interface Found {
    readonly zip: string;
    readonly city: string;
    readonly state: string;
  }
  const zipcodes: { lookup(zip: string): Found | undefined };
  export default zipcodes;
}

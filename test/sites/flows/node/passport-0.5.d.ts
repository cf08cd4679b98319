/** Passport before it renewed sessions at sign-in, installed beside the present one; the types are the same. */
declare module 'passport-0.5' {
  import passport from 'passport';
  export default passport;
}

/** Flows 20 and 21: Passport with its strategy for passwords, as a server's form uses it; since 0.6 it gives a new session by itself. */
import passportNow, { type PassportStatic } from 'passport';
import passportBefore from 'passport-0.5';
import { Strategy } from 'passport-local';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { csrfOf, EXPRESS_SESSION, expressShop, isRight } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByForm } from './shop/hands.ts';
import { accountPage, formPage, homePage, visitorCookies } from './shop/pages.ts';

async function start(id: string, { Passport }: PassportStatic): Promise<FlowGround> {
  const passport = new Passport() as PassportStatic;
  passport.use(
    new Strategy((user, password, verified) => {
      verified(null, isRight(user, password) ? { name: flowAccount.user } : false);
    }),
  );
  passport.serializeUser((user, stored) => stored(null, user));
  passport.deserializeUser((stored: Express.User, user) => user(null, stored));

  const app = expressShop();
  app.use(passport.initialize(), passport.session());
  app.get('/', (_request, response) => void response.send(homePage));
  app.get('/login', (request, response) => {
    const { error } = request.session;
    delete request.session.error;
    response.send(formPage({ action: '/login/password', hidden: { _csrf: csrfOf(request) }, error }));
  });
  app.post(
    '/login/password',
    (request, response, next) => {
      if ((request.body as { _csrf?: string })._csrf !== request.session.csrf) response.sendStatus(403);
      else next();
    },
    (request, response, next) => {
      const answer: (error: unknown, user?: Express.User | false) => void = (error, user) => {
        if (error) return next(error);
        if (user) return request.logIn(user, (failure) => (failure ? next(failure) : response.redirect('/account')));
        request.session.error = 'Wrong name or password.';
        response.redirect('/login');
      };
      passport.authenticate('local', answer)(request, response, next);
    },
  );
  app.get('/account', (request, response) => {
    if (request.isAuthenticated()) response.send(accountPage);
    else response.redirect('/login');
  });
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByForm(tab, url, password) };
}

const truth = { session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION } as const;

export const passportFlows: readonly FlowSite[] = [
  {
    ...{ id: 'passport-0-7', flow: 20, made: 'real' },
    title: 'Passport 0.7 with express-session 1.19',
    truth: { ...truth, verdict: 'rotated' },
    start: () => start('passport-0-7', passportNow),
  },
  {
    ...{ id: 'passport-0-5', flow: 21, made: 'real' },
    title: 'Passport 0.5.3 with express-session 1.19',
    truth: { ...truth, verdict: 'kept' },
    start: () => start('passport-0-5', passportBefore),
  },
];

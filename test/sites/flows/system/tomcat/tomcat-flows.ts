/**
 * Tomcat 10 from Debian's libraries: the servlet standard's form sign-in (Jakarta Servlet 6.0 §13.6.3), with Tomcat's protection
 * against fixation as it is by default, and switched off. The `jvmRoute` behind the identifier names the node.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../../support/find-program.ts';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { type ServerProcess, shared, startServer } from '../server-process.ts';
import { signsInBy } from '../sign-in-form.ts';

const shop = fileURLToPath(new URL('shop', import.meta.url));

const server = shared(() => startServer('tomcat', startTomcat));

async function startTomcat(port: number, base: string): Promise<ServerProcess> {
  await Promise.all(['conf', 'logs', 'temp', 'work', 'none'].map((folder) => mkdir(join(base, folder))));
  const settings = await readFile(new URL('server.xml', import.meta.url), 'utf8');
  await writeFile(join(base, 'conf/server.xml'), settings.replace('@PORT@', String(port)).replaceAll('@SHOP@', shop));
  const { user, right } = flowAccount;
  const account = `<tomcat-users><user username="${user}" password="${right}" roles="customer"/></tomcat-users>`;
  await writeFile(join(base, 'conf/users.xml'), account);
  await copyFile(new URL('default-web.xml', import.meta.url), join(base, 'conf/web.xml'));
  return {
    program: findProgram('java'),
    parameters: [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-Djava.security.egd=file:/dev/urandom'],
      ...[`-Dcatalina.base=${base}`, `-Dcatalina.home=${base}`, `-Djava.io.tmpdir=${join(base, 'temp')}`],
      ...['-cp', await classPath(), 'org.apache.catalina.startup.Bootstrap', 'start'],
    ],
  };
}

/** Debian keeps the libraries of everything in one folder; elsewhere Tomcat has its own. */
async function classPath(): Promise<string> {
  const catalina = findProgram('tomcat');
  const folder = dirname(catalina);
  const wanted = /^tomcat10-(?!i18n)[a-z-]+\.jar$/;
  const jars = (await readdir(folder)).filter((name) => wanted.test(name) || /catalina\.jar$/.test(name));
  const own = jars.length > 1 ? jars.map((name) => join(folder, name)) : [join(folder, '*'), join(folder, '../bin/*')];
  return own.join(delimiter);
}

function flow(id: string, number: number, title: string, verdict: FlowSite['truth']['verdict']): FlowSite {
  return {
    ...{ id, flow: number, title, made: 'real', needs: ['java', 'tomcat'] },
    truth: { verdict, session: ['JSESSIONID'], framework: 'Apache Tomcat (Java Servlet)' },
    async start() {
      const { port, stop } = await server();
      const url = `http://${id}.localhost:${port}`;
      const signIn = signsInBy(url, {
        ...{ first: '/shop/', form: '/shop/protected/index.html', user: '[name=j_username]' },
        ...{ password: '[name=j_password]', submit: 'button' },
        ...{ signedIn: 'body[data-page=orders]', refused: '.error' },
      });
      return { url, stop, signIn };
    },
  };
}

export const tomcatFlows: readonly FlowSite[] = [
  flow('tomcat', 12, 'Tomcat 10, j_security_check', 'rotated'),
  flow('tomcat-unprotected', 13, 'Tomcat 10, j_security_check, fixation protection off', 'kept'),
];

import type { CookieDefaults, Framework } from './framework.ts';

const ROTATE = `// in the servlet that signs people in, right after the password was checked
request.changeSessionId();`;

const HARDEN = `<!-- WEB-INF/web.xml -->
<session-config>
  <cookie-config><http-only>true</http-only><secure>true</secure></cookie-config>
  <tracking-mode>COOKIE</tracking-mode>
</session-config>`;

const PLAY: CookieDefaults = {
  secure: false,
  httpOnly: true,
  sameSite: 'Lax',
  path: 'application',
  hostOnly: true,
  lifetime: 'session',
};

/** Servlet containers, Spring, Play. */
export const java: readonly Framework[] = [
  {
    id: 'tomcat',
    framework: 'Apache Tomcat (Java Servlet)',
    name: 'JSESSIONID',
    value: /^[0-9A-F]{32}(?:\.|$)/,
    role: 'session',
    source: 'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/util/SessionConfig.java',
    defaults: {
      secure: 'https',
      httpOnly: true,
      sameSite: 'absent',
      path: 'application',
      hostOnly: true,
      lifetime: 'session',
      source:
        'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/core/ApplicationSessionCookieConfig.java',
    },
    form: {
      text: '16 random bytes in 32 hexadecimal digits, then the server’s route if it has one',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source: 'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/util/SessionIdGeneratorBase.java',
    },
    howToRotate: ROTATE,
    howToHarden: HARDEN,
  },
  {
    id: 'jetty',
    framework: 'Eclipse Jetty (Java Servlet)',
    name: 'JSESSIONID',
    value: /^node\d{1,4}[0-9a-z]{20,40}(?:\.|$)/,
    role: 'session',
    source:
      'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-session/src/main/java/org/eclipse/jetty/session/AbstractSessionManager.java',
    defaults: {
      secure: 'https',
      httpOnly: false,
      sameSite: 'absent',
      path: 'application',
      hostOnly: true,
      lifetime: 'session',
    },
    form: {
      text: 'the server’s name, two random numbers of 63 bits in digits and letters, a counter',
      bits: 126,
      shape: { characters: 26, alphabet: 36 },
      source:
        'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-session/src/main/java/org/eclipse/jetty/session/DefaultSessionIdManager.java',
    },
    howToRotate: ROTATE,
    howToHarden: HARDEN,
  },
  {
    id: 'servlet',
    framework: 'Java Servlet (Tomcat, Jetty, WildFly …)',
    name: /^JSESSIONID(?:\.[0-9a-z]+)?$/,
    role: 'session',
    source: 'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/util/SessionConfig.java',
    howToRotate: ROTATE,
    howToHarden: HARDEN,
  },
  {
    id: 'spring-session',
    framework: 'Spring Session',
    name: 'SESSION',
    role: 'session',
    source:
      'https://github.com/spring-projects/spring-session/blob/main/spring-session-core/src/main/java/org/springframework/session/web/http/DefaultCookieSerializer.java',
    defaults: {
      secure: 'https',
      httpOnly: true,
      sameSite: 'Lax',
      path: 'application',
      hostOnly: true,
      lifetime: 'session',
    },
    form: {
      text: 'a random UUID (version 4) in base64',
      bits: 122,
      // Six of a UUID's 128 bits say what it is.
      shape: { characters: 122, alphabet: 2 },
      source:
        'https://github.com/spring-projects/spring-session/blob/main/spring-session-core/src/main/java/org/springframework/session/UuidSessionIdGenerator.java',
    },
    howToRotate: `http.sessionManagement(session -> session
    .sessionFixation(fixation -> fixation.changeSessionId()));`,
    howToHarden: `@Bean
CookieSerializer cookieSerializer() {
    var serializer = new DefaultCookieSerializer();
    serializer.setCookieName("__Host-SESSION");
    serializer.setCookiePath("/");
    serializer.setUseSecureCookie(true);
    serializer.setSameSite("Lax");
    return serializer;
}`,
  },
  {
    id: 'spring-remember',
    framework: 'Spring Security (remember me)',
    name: 'remember-me',
    role: 'remember-me',
    source:
      'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/authentication/rememberme/AbstractRememberMeServices.java',
    defaults: {
      path: 'application',
      hostOnly: true,
      lifetime: 1_209_600,
      source:
        'https://www.springframework.org/spring-security/reference/7.1-SNAPSHOT/api/kotlin/spring-security-config/org.springframework.security.config.annotation.web/-remember-me-dsl/index.html',
    },
    form: {
      text: 'the user, an expiry time and a hash over both, the password and a key, in base64',
      source: 'https://docs.spring.io/spring-security/reference/7.0.2/servlet/authentication/rememberme.html',
    },
    howToHarden: `http.rememberMe(remember -> remember
    .tokenRepository(persistentTokens)
    .useSecureCookie(true));`,
  },
  {
    id: 'shiro-remember',
    framework: 'Apache Shiro (remember me)',
    name: 'rememberMe',
    role: 'remember-me',
    source:
      'https://github.com/apache/shiro/blob/main/web/src/main/java/org/apache/shiro/web/mgt/CookieRememberMeManager.java',
    defaults: {
      secure: false,
      httpOnly: true,
      path: 'application',
      hostOnly: true,
      lifetime: 31_536_000,
      source:
        'https://github.com/apache/shiro/blob/main/web/src/main/java/org/apache/shiro/web/servlet/SimpleCookie.java',
    },
    form: { text: 'who it is, serialised by Java and encrypted, in base64' },
    howToHarden: `CookieRememberMeManager manager = new CookieRememberMeManager();
manager.getCookie().setSecure(true);
manager.getCookie().setMaxAge(14 * 24 * 60 * 60);`,
  },
  {
    id: 'play',
    framework: 'Play',
    name: 'PLAY_SESSION',
    role: 'session',
    source: 'https://github.com/playframework/playframework/blob/main/core/play/src/main/resources/reference.conf',
    defaults: PLAY,
    form: { text: 'the session itself in a token signed with HMAC-SHA-256 (JWT): nothing random' },
    howToRotate: `// Play keeps the session in the cookie: begin an empty one at sign-in
return redirect("/").withNewSession().addingToSession(request, "user", id);`,
    howToHarden: `# application.conf
play.http.session { cookieName = "__Host-session", secure = true, httpOnly = true, sameSite = "lax" }`,
  },
  {
    id: 'play-flash',
    framework: 'Play (flash)',
    name: 'PLAY_FLASH',
    role: 'preference',
    source: 'https://github.com/playframework/playframework/blob/main/core/play/src/main/resources/reference.conf',
    defaults: PLAY,
  },
  {
    id: 'websphere-ltpa',
    framework: 'IBM WebSphere (LTPA)',
    name: /^LtpaToken2?$/,
    role: 'sso',
    source: 'https://wiki.owasp.org/index.php/Category:OWASP_Cookies_Database',
  },
  {
    id: 'vertx',
    framework: 'Vert.x Web',
    name: 'vertx-web.session',
    role: 'session',
    source:
      'https://github.com/vert-x3/vertx-web/blob/master/vertx-web/src/main/java/io/vertx/ext/web/handler/SessionHandler.java',
    defaults: { secure: false, httpOnly: false, path: '/', hostOnly: true, lifetime: 'session', idle: 1_800 },
    form: {
      text: '16 random bytes in 32 hexadecimal digits',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source:
        'https://github.com/vert-x3/vertx-web/blob/master/vertx-web/src/main/java/io/vertx/ext/web/sstore/AbstractSession.java',
    },
    howToRotate: `// right after the password was checked
context.session().regenerateId();`,
    howToHarden: `// neither is the default
SessionHandler.create(store)
  .setSessionCookieName("__Host-session")
  .setCookieSecureFlag(true)
  .setCookieHttpOnlyFlag(true)
  .setCookieSameSite(CookieSameSite.LAX);`,
  },
];

import type { Framework } from './framework.ts';

const RAILS_ROTATE = `# in the controller, right after the password was checked
reset_session
session[:user_id] = user.id`;

const RAILS_HARDEN = `# config/initializers/session_store.rb
Rails.application.config.session_store :cookie_store,
  key: "__Host-session", path: "/", secure: true, httponly: true, same_site: :lax`;

const RAILS =
  'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/session/cookie_store.rb';

/** Rack, Rails, and applications built on them. */
export const ruby: readonly Framework[] = [
  {
    id: 'rack',
    framework: 'Rack',
    name: 'rack.session',
    role: 'session',
    source: 'https://github.com/rack/rack/blob/main/lib/rack/session/abstract/id.rb',
    defaults: { secure: false, httpOnly: true, sameSite: 'absent', path: '/', hostOnly: true, lifetime: 'session' },
    form: { text: '32 random bytes in 64 hexadecimal digits', bits: 256, shape: { characters: 64, alphabet: 16 } },
    howToRotate: `# right after the password was checked
env["rack.session.options"][:renew] = true`,
    howToHarden: `use Rack::Session::Cookie,
  key: "__Host-session", path: "/", secure: true, httponly: true, same_site: :lax, secret: ENV["SESSION_SECRET"]`,
  },
  {
    id: 'gitlab',
    framework: 'GitLab',
    name: /^_gitlab_session(?:_[0-9a-f]+)?$/,
    role: 'session',
    source: 'https://github.com/gitlabhq/gitlabhq/blob/master/config/initializers/session_store.rb',
    defaults: { secure: 'https', httpOnly: true, path: 'application', hostOnly: true, idle: 604_800 },
    form: {
      text: '16 random bytes in 32 hexadecimal digits',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source:
        'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/session/abstract_store.rb',
    },
    howToHarden: `# config/gitlab.yml: with https the cookie is Secure
production:
  gitlab: { host: gitlab.example.com, port: 443, https: true }`,
  },
  {
    id: 'redmine',
    framework: 'Redmine',
    name: '_redmine_session',
    role: 'session',
    source: 'https://github.com/redmine/redmine/blob/master/config/application.rb',
    defaults: { sameSite: 'Lax', path: 'application' },
    form: { text: 'the session itself, encrypted and authenticated, with an identifier inside', source: RAILS },
    howToHarden: RAILS_HARDEN,
  },
  {
    id: 'rails',
    framework: 'Ruby on Rails',
    // The generator's default: the application's name between underscores.
    name: /^_\w{1,100}_session(?:_id)?$/,
    role: 'session',
    source: RAILS,
    defaults: {
      secure: false,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      source: 'https://github.com/rails/rails/blob/main/railties/lib/rails/application/configuration.rb',
    },
    form: { text: 'the session itself, encrypted and authenticated, with an identifier inside' },
    howToRotate: RAILS_ROTATE,
    howToHarden: RAILS_HARDEN,
  },
  {
    id: 'devise-remember',
    framework: 'Devise (remember me)',
    name: /^remember_[a-z]+_token$/,
    role: 'remember-me',
    source: 'https://github.com/heartcombo/devise/blob/main/lib/devise/models/rememberable.rb',
    defaults: {
      secure: false,
      httpOnly: true,
      hostOnly: true,
      lifetime: 1_209_600,
      source: 'https://github.com/heartcombo/devise/blob/main/lib/devise/controllers/rememberable.rb',
    },
    howToHarden: `# config/initializers/devise.rb
config.rememberable_options = { secure: true, httponly: true, same_site: :lax }
config.expire_all_remember_me_on_sign_out = true`,
  },
  {
    id: 'discourse',
    framework: 'Discourse',
    name: '_t',
    // A token of 32 hexadecimal digits, since 2021 inside a value that Rails encrypts: data, vector and tag in base64.
    value:
      /^(?:[0-9a-f]{32}$|[\w%+/]{40,1000}(?:=|%3D){0,2}--[\w%+/]{16,20}(?:=|%3D){0,2}--[\w%+/]{22,32}(?:=|%3D){0,2}$)/,
    role: 'session',
    source: 'https://github.com/discourse/discourse/blob/main/lib/auth/default_current_user_provider.rb',
    defaults: { httpOnly: true, hostOnly: false },
    form: {
      text: 'a token of 32 hexadecimal digits beside the user’s name and level, encrypted and authenticated',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
    },
    howToHarden: `# rails console; the site's settings have the same three
SiteSetting.set("force_https", true)
SiteSetting.set("same_site_cookies", "Lax")
SiteSetting.set("maximum_session_age", 24) # hours`,
  },
  {
    id: 'authenticate-gem',
    framework: 'Authenticate (Rails)',
    name: 'authenticate_session_token',
    role: 'session',
    source: 'https://github.com/tomichj/authenticate/blob/master/lib/authenticate/configuration.rb',
    defaults: { secure: false, httpOnly: false, path: '/', hostOnly: true, lifetime: 31_536_000 },
    form: {
      text: '20 random bytes in 40 hexadecimal digits',
      bits: 160,
      shape: { characters: 40, alphabet: 16 },
      source: 'https://github.com/tomichj/authenticate/blob/master/lib/authenticate/token.rb',
    },
    howToRotate: `# in the controller that signs people in: login gives the user a new token
user = authenticate(params)
login(user) { |status| status.success? ? redirect_to(root_path) : render("new") }`,
    howToHarden: `# config/initializers/authenticate.rb
Authenticate.configure do |config|
  config.secure_cookie = true
  config.cookie_http_only = true
  config.cookie_expiration = -> { 12.hours.from_now.utc }
  config.timeout_in = 45.minutes
end`,
  },
];

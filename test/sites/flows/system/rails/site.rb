# A Rails application, signed in to by Devise, its session in the sealed cookie that is the default. Argument: port.
ENV['RAILS_ENV'] = 'production'
require 'rails'
require 'action_controller/railtie'
require 'active_model'
require 'devise'
require 'logger'
require 'rack/handler/webrick'

class Shop < Rails::Application
  config.root = Dir.pwd
  config.paths['config/routes.rb'] = File.join(__dir__, 'routes.rb')
  config.load_defaults 6.1
  config.eager_load = false
  config.secret_key_base = SecureRandom.hex(64)
  config.session_store :cookie_store, key: '_shop_session'
  config.hosts.clear
  config.logger = Logger.new(File::NULL)
end

Devise.setup { |config| config.stretches = 1 }

# The one account, in memory: everything that Devise asks of a model, without a database.
class User
  extend ActiveModel::Callbacks
  extend Devise::Models
  include ActiveModel::Validations
  define_model_callbacks :validation, :update
  attr_accessor :id, :email, :encrypted_password, :remember_created_at

  class << self
    def one = @one ||= new.tap { |user| user.take_account }
    def to_adapter = self
    def get(_key) = one
    def find_first(conditions) = conditions.to_h.symbolize_keys[:email] == one.email ? one : nil
  end

  devise :database_authenticatable, :rememberable

  def take_account
    self.id = 7
    self.email = ENV.fetch('FLOW_USER')
    self.password = ENV.fetch('FLOW_PASSWORD')
  end

  def save(**) = true
  def changed? = false
  def persisted? = true
  def to_key = [id]
end

Shop.initialize!

class ApplicationController < ActionController::Base
  protect_from_forgery with: :exception
end

class PagesController < ApplicationController
  before_action :authenticate_user!, only: :dashboard

  # Two cookies as the gem Ahoy sets them: who comes again, and this visit.
  before_action do
    cookies[:ahoy_visitor] = { value: SecureRandom.uuid, expires: 2.years } unless cookies.key?(:ahoy_visitor)
    cookies[:ahoy_visit] = { value: SecureRandom.uuid, expires: 4.hours } unless cookies.key?(:ahoy_visit)
  end

  def home
    session[:since] ||= Time.now.to_i
    render html: '<!doctype html><body data-page="home"><p>Welcome.</p>'.html_safe
  end

  def dashboard
    render html: '<!doctype html><body data-page="dashboard"><p>Dashboard</p>'.html_safe
  end
end

class SessionsController < Devise::SessionsController
  FORM = <<~HTML
    <!doctype html><body data-page="login"><% if flash[:alert] && request.post? %><p class="error"><%= flash[:alert] %></p><% end %>
    <%= form_tag '/users/sign_in' do %><input name="user[email]"> <input name="user[password]" type="password">
    <input name="user[remember_me]" type="hidden" value="0"><input name="user[remember_me]" type="checkbox" value="1">
    <input type="submit" name="commit" value="Log in"><% end %>
  HTML

  def new = render(inline: FORM)

  private

  def after_sign_in_path_for(_user) = '/dashboard'
end

Rack::Handler::WEBrick.run(Shop, Host: '127.0.0.1', Port: Integer(ARGV.fetch(0)), Logger: WEBrick::Log.new(File::NULL), AccessLog: [])

# A Rails application in one file, signed in to by Devise, its session in the sealed cookie that is the default. Argument: port.
ENV['RAILS_ENV'] = 'production'
require 'rails'
require 'action_controller/railtie'
require 'active_model'
require 'devise'
require 'rack/handler/webrick'
require 'logger'

class Shop < Rails::Application
  config.root = Dir.pwd
  config.eager_load = false
  config.secret_key_base = SecureRandom.hex(64)
  config.session_store :cookie_store, key: '_shop_session'
  config.hosts.clear
  config.logger = Logger.new(File::NULL)
  config.load_defaults 6.1
end

# The one account, in memory: everything that Devise asks of a model, without a database.
class User
  extend ActiveModel::Callbacks
  extend Devise::Models
  include ActiveModel::Validations
  define_model_callbacks :validation, :update
  attr_accessor :id, :email, :encrypted_password, :remember_created_at

  def self.serialize_from_session(*) = ONE
  def self.serialize_into_session(user) = [[user.id], user.authenticatable_salt]
  def self.serialize_into_cookie(user) = [[user.id], user.rememberable_value, Time.now.utc.to_f.to_s]
  def self.find_for_database_authentication(conditions) = conditions[:email] == ONE.email ? ONE : nil
  def self.validates_uniqueness_of(*); end

  def save(**) = true
  def persisted? = true
  def to_key = [id]
  def will_save_change_to_email? = false
end

Devise.setup do |config|
  config.mailer_sender = 'shop@example.com'
  config.stretches = 1
  config.parent_controller = 'ApplicationController'
end

class ApplicationController < ActionController::Base
  protect_from_forgery with: :exception
end

User.devise :database_authenticatable, :rememberable

class PagesController < ApplicationController
  before_action :authenticate_user!, only: :dashboard

  def home
    session[:seen] ||= Time.now.to_i
    render html: '<!doctype html><body data-page="home"><p>Welcome.</p>'.html_safe
  end

  def dashboard
    render html: '<!doctype html><body data-page="dashboard"><p>Dashboard</p>'.html_safe
  end
end

class Users::SessionsController < Devise::SessionsController
  FORM = <<~HTML
    <!doctype html><body data-page="login"><% if flash[:alert] && request.post? %><p class="error"><%= flash[:alert] %></p><% end %>
    <%= form_tag '/users/sign_in' do %><input name="user[email]"> <input name="user[password]" type="password">
    <input name="user[remember_me]" type="hidden" value="0"><input name="user[remember_me]" type="checkbox" value="1">
    <input type="submit" name="commit" value="Log in"><% end %>
  HTML

  def new
    render inline: FORM
  end

  protected

  def after_sign_in_path_for(_user) = '/dashboard'
end

Shop.initialize!
User::ONE = User.new.tap do |user|
  user.id = 7
  user.email = ENV.fetch('FLOW_USER')
  user.password = ENV.fetch('FLOW_PASSWORD')
end
Shop.routes.draw do
  root to: 'pages#home'
  get 'dashboard', to: 'pages#dashboard'
  devise_for :users, controllers: { sessions: 'users/sessions' }, skip: %i[passwords registrations]
end

Rack::Handler::WEBrick.run(Shop, Host: '127.0.0.1', Port: ARGV.fetch(0).to_i, Logger: WEBrick::Log.new(File::NULL), AccessLog: [])

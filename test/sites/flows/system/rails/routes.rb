Rails.application.routes.draw do
  root to: 'pages#home'
  get 'dashboard', to: 'pages#dashboard'
  devise_for :users, controllers: { sessions: 'sessions' }, skip: %i[passwords registrations]
end

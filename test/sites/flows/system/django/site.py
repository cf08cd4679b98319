"""A Django project in one file: the sign-in of django.contrib.auth, and the administration's own. Arguments: port, folder of the database."""
import os
import sys

import django
from django.conf import settings

PORT, FOLDER = sys.argv[1:3]

settings.configure(
    SECRET_KEY=os.urandom(32).hex(),
    DEBUG=False,
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(FOLDER, "db.sqlite3")}},
    # The tables come from the models as they are: their history would take seconds.
    MIGRATION_MODULES={app: None for app in ("auth", "contenttypes", "sessions", "admin")},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    STATIC_URL="/static/",
    LOGIN_REDIRECT_URL="/profile/",
    # Fewer rounds than for real: passwords are not what is tested.
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.messages",
        "django.contrib.sessions",
        "django.contrib.staticfiles",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ],
                "loaders": [
                    (
                        "django.template.loaders.locmem.Loader",
                        {
                            "registration/login.html": """<!doctype html><body data-page="login">
                                {% if form.errors %}<p class="error">Please enter a correct username and password.</p>{% endif %}
                                <form method="post">{% csrf_token %}{{ form.as_p }}<button>Log in</button>
                                <input type="hidden" name="next" value="{{ next }}"></form>"""
                        },
                    ),
                    "django.template.loaders.app_directories.Loader",
                ],
            },
        }
    ],
)
settings.TEMPLATES[0].pop("APP_DIRS")
django.setup()

from django.contrib import admin  # noqa: E402
from django.contrib.auth.decorators import login_required  # noqa: E402
from django.contrib.auth.views import LoginView  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import path  # noqa: E402


def home(request):
    # A basket, so that there is a session before anybody signs in.
    request.session.setdefault("basket", [])
    return HttpResponse('<!doctype html><body data-page="home"><p>Welcome.</p>')


@login_required
def profile(request):
    return HttpResponse('<!doctype html><body data-page="profile"><p>Your profile</p>')


urlpatterns = [
    path("", home),
    path("accounts/login/", LoginView.as_view()),
    path("profile/", profile),
    path("admin/", admin.site.urls),
]

call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User  # noqa: E402

User.objects.create_superuser(os.environ["FLOW_USER"], "", os.environ["FLOW_PASSWORD"])
call_command("runserver", f"127.0.0.1:{PORT}", use_reloader=False, verbosity=0)

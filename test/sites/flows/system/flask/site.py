"""Flask's own session, which is in its cookie, and Flask-Login beside it. Arguments: port, `plain` or `remembering`."""
import os
import sys
import uuid

from flask import Flask, flash, get_flashed_messages, make_response, redirect, request, session
from flask_login import LoginManager, UserMixin, login_required, login_user

PORT, KIND = sys.argv[1:3]
USER, PASSWORD = os.environ["FLOW_USER"], os.environ["FLOW_PASSWORD"]

app = Flask(__name__)
app.secret_key = os.urandom(32)


def form(*more):
    notes = [*get_flashed_messages(with_categories=True), *(("error", text) for text in more)]
    said = "".join(f'<p class="{kind}">{text}</p>' for kind, text in notes)
    remember = '<input type="checkbox" name="remember" value="1">' if KIND == "remembering" else ""
    return f"""<!doctype html><body data-page="login">{said}<form method="post"><input name="username">
        <input name="password" type="password">{remember}<button>Sign in</button></form>"""


def fits():
    return request.form.get("username") == USER and request.form.get("password") == PASSWORD


@app.get("/")
def home():
    session["visits"] = session.get("visits", 0) + 1
    answer = make_response('<!doctype html><body data-page="home"><p>Welcome.</p>')
    # Who comes again, signed in or not: looks like a session's identifier, and is none.
    if "visitor_id" not in request.cookies:
        answer.set_cookie("visitor_id", str(uuid.uuid4()), max_age=31_536_000, httponly=True, samesite="Lax")
    return answer


@app.get("/login")
def ask():
    return form()


ACCOUNT = '<!doctype html><body data-page="account"><p>Your account</p>'

if KIND == "plain":

    @app.post("/login")
    def sign_in():
        if not fits():
            flash("Wrong name or password.", "error")
            return redirect("/login")
        session["user"] = USER
        return redirect("/account")

    @app.get("/account")
    def account():
        return ACCOUNT if "user" in session else redirect("/login")

else:
    manager = LoginManager(app)
    manager.login_view = "ask"

    class User(UserMixin):
        id = "7"

    @manager.user_loader
    def load(user):
        return User() if user == "7" else None

    @app.post("/login")
    def sign_in():
        if not fits():
            return form("Wrong name or password.")
        login_user(User(), remember="remember" in request.form)
        return redirect(request.args.get("next") or "/account")

    @app.get("/account")
    @login_required
    def account():
        return ACCOUNT


app.run("127.0.0.1", int(PORT), threaded=True)

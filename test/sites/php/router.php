<?php
// A shop with PHP's own sessions. Its sign-in keeps the session identifier or gives a new one, as $shop['rotates'] says.
declare(strict_types=1);

$shop = json_decode((string) getenv('PRACTICE'), true);
$path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
$method = (string) $_SERVER['REQUEST_METHOD'];

// The log is what the headers really were, written when everything is decided.
register_shutdown_function(function () use ($shop, $method): void {
    $entry = ['at' => (int) (microtime(true) * 1000), 'method' => $method, 'path' => $_SERVER['REQUEST_URI'],
        'status' => http_response_code(), 'setCookies' => []];
    if (isset($_SERVER['HTTP_COOKIE'])) {
        $entry['cookie'] = $_SERVER['HTTP_COOKIE'];
    }
    foreach (headers_list() as $header) {
        if (stripos($header, 'Set-Cookie:') === 0) {
            $entry['setCookies'][] = trim(substr($header, strlen('Set-Cookie:')));
        }
    }
    file_put_contents($shop['log'], json_encode($entry, JSON_UNESCAPED_SLASHES) . "\n", FILE_APPEND | LOCK_EX);
});

if ($path === '/style.css' || $path === '/practice.js') {
    header('Content-Type: ' . ($path === '/style.css' ? 'text/css' : 'text/javascript'));
    readfile(__DIR__ . '/../shared' . $path);
    exit;
}
// Chromium's DevTools asks for files of this kind by itself, with the visitor's cookies; it must not get a session.
if ($path === '/api/poll' || str_starts_with($path, '/.well-known/')) {
    http_response_code($path === '/api/poll' ? 204 : 404);
    exit;
}

session_start();
$_SESSION['csrf'] ??= bin2hex(random_bytes(16));

switch ("$method $path") {
    case 'GET /':
        show($shop, 'home', 'Welcome', '<p>Nothing here is real, so nothing can break. Sign in, look at the panel, sign out, and
            try again.</p><button id="sign-in-window">Sign in in a window</button>');
        break;
    case 'GET /login':
        show($shop, 'login', 'Sign in', login_form(isset($_GET['window'])));
        break;
    case 'POST /login':
        $window = isset($_POST['window']);
        if (!hash_equals($_SESSION['csrf'], (string) ($_POST['_csrf'] ?? ''))) {
            http_response_code(403);
            show($shop, 'login', 'Sign in', login_form($window, 'This form was too old. Try again.'));
        } elseif (($_POST['username'] ?? '') !== $shop['user'] || ($_POST['password'] ?? '') !== $shop['password']) {
            // Many sites say 200 to a wrong password, and so does this one.
            show($shop, 'login', 'Sign in', login_form($window, 'Wrong name or password.'));
        } else {
            if ($shop['rotates']) {
                session_regenerate_id(true);
            }
            $_SESSION['user'] = $shop['user'];
            header('Location: ' . ($window ? '/window-done' : '/account'), true, 302);
        }
        break;
    case 'GET /window-done':
        show($shop, 'window-done', 'Signed in', '');
        break;
    case 'GET /account':
        if (!isset($_SESSION['user'])) {
            header('Location: /login', true, 302);
            break;
        }
        show($shop, 'account', 'Your account', '<form method="post" action="/logout">
            <button id="sign-out" name="how" value="end">Sign out</button>
            <button id="sign-out-leaving" name="how" value="leave">Sign out, but leave the identifier</button></form>
            <p>The second button forgets who you are and leaves the session and its identifier as they were: a fault to find.</p>');
        break;
    case 'POST /logout':
        if (($_POST['how'] ?? '') === 'leave') {
            unset($_SESSION['user']);
        } else {
            session_destroy();
            setcookie((string) session_name(), '', ['expires' => 1, 'path' => '/']);
        }
        header('Location: /', true, 302);
        break;
    default:
        http_response_code(404);
        show($shop, 'missing', 'There is no such page', '');
}

function login_form(bool $window, ?string $error = null): string
{
    $csrf = htmlspecialchars((string) $_SESSION['csrf']);
    return '<form method="post" action="/login" id="login-form">'
        . ($error === null ? '' : '<p class="error" role="alert">' . htmlspecialchars($error) . '</p>')
        . '<input type="hidden" name="_csrf" value="' . $csrf . '">'
        . ($window ? '<input type="hidden" name="window" value="1">' : '')
        . '<label for="username">Name</label><input id="username" name="username" autocomplete="username">'
        . '<label for="password">Password</label>'
        . '<input id="password" name="password" type="password" autocomplete="current-password">'
        . '<p><button id="sign-in">Sign in</button></p></form>';
}

function show(array $shop, string $page, string $heading, string $body): void
{
    $text = array_map(fn ($value) => htmlspecialchars((string) $value), $shop);
    $who = isset($_SESSION['user'])
        ? 'Signed in as <b>' . htmlspecialchars((string) $_SESSION['user']) . '</b>.'
        : 'You are not signed in.';
    header('Cache-Control: no-store');
    header('Content-Type: text/html; charset=utf-8');
    echo <<<HTML
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>$heading · {$text['title']}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/style.css">
        <body data-page="$page">
        <header><h1>{$text['title']}</h1><p>A practice site made with {$text['stack']}.</p></header>
        <nav><a href="/">Home</a> <a href="/login">Sign in</a> <a href="/account">Account</a></nav>
        <main><h2>$heading</h2><p id="who">$who</p>$body</main>
        <aside><p>{$text['does']}</p>
        <p>Open DevTools, choose Session Inspector, sign in here. It should tell you: <b>{$text['expect']}</b>.</p>
        <p>Name <code>{$text['user']}</code>, password <code>{$text['password']}</code>; any other password is wrong.</p></aside>
        <script src="/practice.js"></script>
        HTML;
}

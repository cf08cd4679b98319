<?php
// A club with PHP's own sessions. What its sign-in does is told by the environment: FLOW_RENEWAL and FLOW_REFUSAL.
declare(strict_types=1);

$path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
$method = (string) $_SERVER['REQUEST_METHOD'];

if (!in_array($path, ['/', '/login.php', '/members.php'], true)) {
    http_response_code(404);
    exit;
}
if (getenv('FLOW_BALANCER') !== false) {
    // As Apache's mod_proxy_balancer does it in its manual, and Amazon's load balancer: renewed with every answer.
    header('Set-Cookie: ROUTEID=.node1; path=/', false);
    $sticky = base64_encode(random_bytes(96));
    $until = gmdate('D, d M Y H:i:s', time() + 604800) . ' GMT';
    header("Set-Cookie: AWSALB=$sticky; Expires=$until; Path=/", false);
    header("Set-Cookie: AWSALBCORS=$sticky; Expires=$until; Path=/; SameSite=None; Secure", false);
}
session_start();
$_SESSION['since'] ??= time();

switch ("$method $path") {
    case 'GET /':
        show('home', '<p>Welcome. <a href="/members.php">For members</a></p>');
        break;
    case 'GET /members.php':
        if (!isset($_SESSION['user'])) {
            header('Location: /login.php', true, 302);
            break;
        }
        show('members', '<p>Welcome back, ' . htmlspecialchars($_SESSION['user']) . '.</p>');
        break;
    case 'GET /login.php':
        $error = $_SESSION['error'] ?? null;
        unset($_SESSION['error']);
        show('login', form($error));
        break;
    case 'POST /login.php':
        if (($_POST['username'] ?? '') === getenv('FLOW_USER') && ($_POST['password'] ?? '') === getenv('FLOW_PASSWORD')) {
            $renewal = getenv('FLOW_RENEWAL');
            if ($renewal !== 'none') {
                session_regenerate_id($renewal === 'old one deleted');
            }
            $_SESSION['user'] = $_POST['username'];
            header('Location: /members.php', true, 302);
        } elseif (getenv('FLOW_REFUSAL') === 'redirect') {
            $_SESSION['error'] = 'Wrong name or password.';
            header('Location: /login.php', true, 302);
        } else {
            show('login', form('Wrong name or password.'));
        }
        break;
}

function form(?string $error): string
{
    return '<form method="post" action="/login.php">' . ($error === null ? '' : "<p class=\"error\">$error</p>")
        . '<input name="username"> <input name="password" type="password"> <button>Sign in</button></form>';
}

function show(string $page, string $body): void
{
    $script = getenv('FLOW_SCRIPT');
    header('Content-Type: text/html; charset=utf-8');
    echo "<!doctype html><title>The club</title><link rel=\"icon\" href=\"data:,\"><body data-page=\"$page\">$body"
        . ($script === false ? '' : "<script>$script</script>");
}

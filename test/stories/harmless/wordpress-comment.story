#: source WordPress/WordPress wp-includes/comment.php (wp_set_comment_cookies) and wp-comments-post.php
#: case a visitor leaves a comment with name and mail address and lets both be remembered; 302 to the comment; three cookies hold what was typed
#: kind fields that name somebody in a harmless form; what names somebody is no session
#: truth a comment is no sign-in. What was typed stands readable in cookies, which is personal, but no identifier of a session
#: signins none
#: session none
#: nofinding session-fixation - failed
#: nofinding short-identifier comment_author_59e10508aea6000c28ee2021c9f2162b failed
#: finding personal-data-in-cookie comment_author_email_59e10508aea6000c28ee2021c9f2162b failed
it watches https://blog.test/
12:00:00 GET https://blog.test/2026/01/lamps/
200 text/html
12:00:40 POST https://blog.test/wp-comments-post.php form: comment~, author, email, url=, wp-comment-cookies-consent, submit, comment_post_ID#, comment_parent#, akismet_comment_nonce
302 → https://blog.test/2026/01/lamps/#comment-17
Set-Cookie: comment_author_59e10508aea6000c28ee2021c9f2162b=Jos%C3%A9; expires=Thu, 17-Dec-2026 17:20:40 GMT; Max-Age=29999980; path=/; secure
Set-Cookie: comment_author_email_59e10508aea6000c28ee2021c9f2162b=jose%40site.test; expires=Thu, 17-Dec-2026 17:20:40 GMT; Max-Age=29999980; path=/; secure
Set-Cookie: comment_author_url_59e10508aea6000c28ee2021c9f2162b=; expires=Thu, 17-Dec-2026 17:20:40 GMT; Max-Age=29999980; path=/; secure
GET https://blog.test/2026/01/lamps/#comment-17
200 text/html

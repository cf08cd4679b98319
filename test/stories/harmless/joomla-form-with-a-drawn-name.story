#: source joomla/joomla-cms#10373, Joomla\CMS\HTML\Helpers\Form::token (https://api.joomla.org/cms-5/classes/Joomla-CMS-HTML-Helpers-Form.html)
#: case a contact form and a poll carry a hidden field whose name is 32 hexadecimal digits and whose value is 1; they lead back to the page that they stood on
#: kind hidden fields of a framework in harmless forms
#: truth a letter and a vote are no sign-ins, and “1” is no code
#: signins none
#: nofinding session-fixation - failed
it watches https://club.test/
12:00:00 GET https://club.test/contact
200 text/html
Set-Cookie: a2bbc3dc347effd5c03145ff42c67189=2juuvm4128ut5k5rd7ubedrefj; path=/; secure; HttpOnly
12:00:20 POST https://club.test/contact form: jform[contact_name], jform[contact_email], jform[contact_subject], jform[contact_message]~, jform[contact_email_copy]#, option, task, return, id, 83c9a7d513ba2d85efb2bc76268354d2#
303 → https://club.test/contact
GET https://club.test/contact
200 text/html
12:01:00 POST https://club.test/index.php?option=com_ajax&module=poll&method=vote&format=json (fetch) form: option_id#, 83c9a7d513ba2d85efb2bc76268354d2#
200 application/json

/** Why the answer to a wrong password may leave doubt: the page that a server renders again with the form and an error above it. */
export const SAME_PAGE = 'The answer is a page of status 200; only somebody who reads it knows what it says.';

// Signing in and out. One sentence a line: it is as long as what the commands say.
export const session = {
  "help.login": "sign in and keep the session for later commands",
  "help.login.name": "login",
  "help.password.stdin": "read the password from standard input",
  "help.logout": "sign out and forget the session",
  "help.logout.everywhere": "sign out everywhere, not only here",
  "login.ask.code": "Code of your authenticator app: ",
  "login.ask": "Password of {login}: ",
  "login.ask.login": "Say who you are: besa login LOGIN",
  "login.done": "Signed in as {name} ({login}), {unit}, until {until}.",
  "logout.done": "Signed out.",
  "logout.none": "Nobody was signed in.",
  "login.trial": "Trial: signed in as {login}.",
} as const;

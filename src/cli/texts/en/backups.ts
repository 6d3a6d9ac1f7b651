// besa backup and besa restore.
export const backups = {
  "help.backup": "back up this node: database, keys and data folder in one sealed file",
  "help.backup.file": "the file to make; it must not be there yet",
  "help.backup.to": "public key file to seal for, again for each; else those in the data folder",
  "help.backup.key": "make a key that backups are sealed for",
  "help.backup.name": "name of its files",
  "help.backup.shares": "split the secret into so many shares",
  "help.backup.needed": "so many of the shares open a backup together",
  "help.restore": "make a data folder of a backup, or only look whether it is whole",
  "help.restore.file": "the backup",
  "help.restore.key": "file of the secret key or of a share, again for each",
  "help.restore.signer": "verifier key of the node's log: a backup of another node is refused",
  "help.restore.keepKeys": "programs keep their keys",
  "help.restore.check": "read it to its end and write nothing",
  "backup.made": "Backed up to {file}: {files} files, {size} MiB.",
  "backup.noDatabase": "The database is NOT in this file: back it up with its own tools, just before.",
  "backup.keys": "Opened by the keys: {keys}",
  "backup.signer": "Signed by: {key}",
  "backup.key.usage": "a name of letters, digits and hyphens; --shares and --needed go together",
  "backup.key.public": "Public key {id} in {file}: each backup of this node is sealed for it from now on.",
  "backup.key.secret": "Secret: {file}",
  "backup.key.away":
    "Take the secret away from this machine, and keep it where a fire here does not reach. Whoever has it reads every backup.",
  "backup.key.split":
    "Give each share to another officer, and take them away from this machine: any {needed} open a backup together, fewer tell nothing.",
  "restore.usage": "--key names the file of the secret, or of each share",
  "restore.checked": "The backup of {at} is whole: {files} files, signed by {key}",
  "restore.done": "The backup of {at} is restored in {folder}: {files} files.",
  "restore.log": "Its log verifies: {entries} entries, the last of {at}. What came after that is lost here.",
  "restore.witnesses":
    "{count} witnesses know this log. If they have confirmed more than {entries} entries, the node says ROLLED BACK at its start: read 'After a restore' in the operator's guide.",
  "restore.next":
    "Everybody signs in again. Start the node with: besa serve. It tells the other nodes, and they send what was lost.",
} as const;

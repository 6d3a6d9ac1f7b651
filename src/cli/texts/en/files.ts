// Files of records. One sentence a line: it is as long as what the commands say.
export const files = {
  "help.file": "files of records",
  "help.file.list": "list the files of a record",
  "help.file.add": "add files to a record; what breaks off goes on where it was",
  "help.file.get": "save a file of a record",
  "help.file.picture": "name the file that is the picture of a person; it goes to whoever has the record",
  "help.file.remove": "remove a file, here and wherever its record went",
  "help.file.path": "files to be added",
  "help.file.id": "id of the file",
  "help.file.output": "save under this name",
  "file.added": "{file} was added: {id}",
  "file.chosen": "This is the picture of the person now.",
  "file.picture": "the picture",
  "file.removed": "The file was removed.",
  "file.coming": "on its way, {percent} %",
  "delivery.attachmentMissing": "A sealed file is missing beside it: {file}",
} as const;

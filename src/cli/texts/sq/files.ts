// Files of records.
export const files = {
  "help.file": "skedarët e regjistrimeve",
  "help.file.list": "liston skedarët e një regjistrimi",
  "help.file.add": "shton skedarë te një regjistrim; çka ndërpritet vazhdon nga vendi i vet",
  "help.file.get": "ruan një skedar të një regjistrimi",
  "help.file.picture": "cakton skedarin që është fotografia e personit; shkon te kushdo që ka regjistrimin",
  "help.file.remove": "heq një skedar, këtu dhe kudo ku ka shkuar regjistrimi i tij",
  "help.file.path": "skedarët që shtohen",
  "help.file.id": "id e skedarit",
  "help.file.output": "ruaj me këtë emër",
  "file.added": "{file} u shtua: {id}",
  "file.chosen": "Kjo është tani fotografia e personit.",
  "file.picture": "fotografia",
  "file.removed": "Skedari u hoq.",
  "file.coming": "rrugës, {percent} %",
  "delivery.attachmentMissing": "Mungon një skedar i vulosur pranë tij: {file}",
};

// Imported before anything that holds a schema: zod would otherwise try `new Function`, which the content security policy forbids and reports.
import { config } from "zod";

config({ jitless: true });

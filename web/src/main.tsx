import "./app/zod-without-eval.ts";
import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { startLanguage } from "./language/i18n.ts";

const root = document.querySelector("#besa");
if (root === null) throw new Error("index.html has no #besa");
await startLanguage();
createRoot(root).render(<App />);

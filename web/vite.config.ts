import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing is inlined: the node sends `default-src 'self'`, and a data: font or image would need a hole in it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // main.tsx sets zod up before any schema is made; chunks on their own would run in another order than their modules.
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
  // For `npx vite web` beside a running node.
  server: { proxy: { "/v1": "http://127.0.0.1:7480" } },
});

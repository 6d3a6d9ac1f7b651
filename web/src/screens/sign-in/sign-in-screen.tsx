import { Button, PasswordInput, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconArrowRight, IconKey, IconLifebuoy } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CallError } from "#contract";
import type { NodeInfo } from "#contract";
import { useProblem } from "../../language/problems.ts";
import { client } from "../../node/client.ts";
import { hasPasskeys, signInByPasskey } from "../../node/passkeys.ts";
import { enter } from "../../node/session.ts";
import { ProviderDoors } from "./provider-doors.tsx";
import { RecoveryForm } from "./recovery-form.tsx";
import { Pledge } from "./pledge.tsx";
import { LanguageLinks } from "./language-links.tsx";

/** The door: what this is on one side, login and password on the other. It tells nothing about partners or work. */
export function SignInScreen({ node }: { readonly node: NodeInfo }) {
  const { t } = useTranslation();
  const [isRecovering, setRecovering] = useState(false);
  return (
    <div className="door">
      <Pledge node={node} />
      <main className="b0">
        <LanguageLinks />
        <div className="box">
          <div>
            <h2>{t("entrance.signIn")}</h2>
            <p className="m2 after">{t("entrance.signInWords", { node: node.name })}</p>
          </div>
          {isRecovering ? (
            <RecoveryForm onClose={() => setRecovering(false)} />
          ) : (
            <>
              {hasPasskeys(node) ? <PasskeyDoor /> : null}
              <SignInForm />
              <ProviderDoors />
            </>
          )}
          <div className="strip warn top">
            <IconAlertTriangle className="i" aria-hidden="true" />
            <span>
              <b>{t("entrance.reason")}</b> {t("entrance.reasonWords")}
            </span>
          </div>
        </div>
        <div className="note">
          <IconLifebuoy className="i" aria-hidden="true" />
          <span>
            {node.demo ? t("entrance.demoLogin") : t("entrance.lost")}{" "}
            <button type="button" className="link" onClick={() => setRecovering(true)}>
              {t("entrance.recover")}
            </button>
          </span>
        </div>
      </main>
    </div>
  );
}

function SignInForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: () =>
      client.call("signIn", { body: { login: login.trim(), password, ...(code === "" ? {} : { code }) } }),
    onSuccess: (session) => enter(queries, session),
    onError: (error) => {
      if (asksForCode(error)) setAsked(true);
      else field.current?.focus();
    },
  });
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <TextInput
        ref={field}
        size="lg"
        label={t("entrance.login")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={login}
        onChange={({ target }) => setLogin(target.value)}
      />
      <PasswordInput
        size="lg"
        label={t("entrance.password")}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        visibilityToggleButtonProps={{ "aria-label": t("entrance.showPassword") }}
      />
      {isAsked ? (
        <TextInput
          size="lg"
          label={t("entrance.code")}
          description={t("entrance.codeWords")}
          autoComplete="one-time-code"
          inputMode="text"
          spellCheck={false}
          data-autofocus
          ref={(input) => input?.focus()}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      ) : null}
      {signIn.error === null || asksForCode(signIn.error) ? null : <Refusal error={signIn.error} />}
      <Button
        type="submit"
        variant="filled"
        className="key"
        justify="space-between"
        loading={signIn.isPending}
        rightSection={<IconArrowRight className="i l flip" aria-hidden="true" />}
      >
        {t("entrance.signIn")}
      </Button>
    </form>
  );
}

/** The password was right: the code is asked for, and nothing was wrong. */
function asksForCode(error: unknown): boolean {
  return error instanceof CallError && error.problem.code === "second_factor_needed";
}

/** The first way in: a passkey, and nothing typed. */
function PasskeyDoor() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const signIn = useMutation({ mutationFn: signInByPasskey, onSuccess: (session) => enter(queries, session) });
  return (
    <div className="col form">
      <Button
        variant="filled"
        className="key passkey"
        justify="space-between"
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
        leftSection={<IconKey className="i l" aria-hidden="true" />}
        rightSection={<IconArrowRight className="i l flip" aria-hidden="true" />}
      >
        {t("entrance.passkey")}
      </Button>
      {signIn.error === null ? null : <Refusal error={signIn.error} />}
      <p className="m2 or">{t("entrance.or")}</p>
    </div>
  );
}

function Refusal({ error }: { readonly error: unknown }) {
  const words = useProblem(error);
  return (
    <div className="strip bad top" role="alert">
      <IconAlertTriangle className="i" aria-hidden="true" />
      <span>
        <b>{words.title}</b> {words.next}
      </span>
    </div>
  );
}

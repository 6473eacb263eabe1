import { api, type Schemas } from "../api";
import type { Me } from "../session";

type Hint = Schemas["CredentialHint"];

/** Whether this browser can use passkeys on this page at all (it needs HTTPS or localhost). */
export const passkeysWork = () => typeof PublicKeyCredential !== "undefined" && "credentials" in navigator;

/** Staff without a passkey set one up first. */
export const needsPasskey = (me: Me) => me.passkeys === 0 && me.roles.some((role) => role !== "user");

/** Where a person lands who has just signed in. */
export const afterSignIn = (me: Me, next: string) =>
  needsPasskey(me) && passkeysWork() ? `/account/passkeys?next=${encodeURIComponent(next)}` : next;

/** Thrown when the device holds a passkey of this account already. */
export class AlreadyKnown extends Error {
  override readonly name = "AlreadyKnown";
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (each) => each.charCodeAt(0));
}

function toText(bytes: ArrayBuffer): string {
  let binary = "";
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const described = (hints: Hint[]): PublicKeyCredentialDescriptor[] =>
  hints.map(({ credential_id, transports }) => ({
    type: "public-key",
    id: toBytes(credential_id),
    transports: transports as AuthenticatorTransport[],
  }));

/** Null when the person closed the browser's window or took too long: nothing went wrong then. */
async function unlessClosed<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof DOMException && (fault.name === "NotAllowedError" || fault.name === "AbortError")) return null;
    throw fault;
  }
}

/** Makes a passkey on this device or another the person chooses; null if they changed their mind. */
export async function addPasskey(name: string): Promise<Schemas["PasskeyView"] | null> {
  const options = await api.post<Schemas["RegisterOptions"]>("/auth/passkeys/register/options");
  const made = await unlessClosed(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: toBytes(options.challenge),
        rp: { id: options.rp_id, name: "Quintet" },
        user: { id: toBytes(options.user_handle), name: options.user_name, displayName: options.display_name },
        pubKeyCredParams: options.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: described(options.known),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: 300_000,
      },
    }),
  ).catch((fault: unknown) => {
    throw fault instanceof DOMException && fault.name === "InvalidStateError" ? new AlreadyKnown() : fault;
  });
  if (!(made instanceof PublicKeyCredential)) return null;
  const response = made.response as AuthenticatorAttestationResponse;
  const body: Schemas["RegisterPasskeyRequest"] = {
    ceremony: options.ceremony,
    name,
    client_data: toText(response.clientDataJSON),
    attestation: toText(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  };
  return api.post("/auth/passkeys/register", body);
}

async function prove(options: Schemas["ProofOptions"], how: CredentialRequestOptions): Promise<Schemas["ProofRequest"] | null> {
  const used = await unlessClosed(() =>
    navigator.credentials.get({
      ...how,
      publicKey: {
        challenge: toBytes(options.challenge),
        rpId: options.rp_id,
        allowCredentials: described(options.allowed),
        userVerification: "required",
        timeout: 300_000,
      },
    }),
  );
  if (!(used instanceof PublicKeyCredential)) return null;
  const response = used.response as AuthenticatorAssertionResponse;
  return {
    ceremony: options.ceremony,
    credential_id: toText(used.rawId),
    client_data: toText(response.clientDataJSON),
    authenticator_data: toText(response.authenticatorData),
    signature: toText(response.signature),
    user_handle: response.userHandle === null ? null : toText(response.userHandle),
  };
}

/** Signs in; false if the person changed their mind. */
export async function enterByPasskey(stay: () => boolean, how: CredentialRequestOptions): Promise<boolean> {
  const options = await api.post<Schemas["ProofOptions"]>("/auth/passkeys/signin/options");
  const proof = await prove(options, how);
  if (proof === null) return false;
  await api.post("/auth/passkeys/signin", { ...proof, stay_signed_in: stay() });
  return true;
}

/** Makes the session strong; false if the person changed their mind. */
export async function confirmByPasskey(): Promise<boolean> {
  const proof = await prove(await api.post<Schemas["ProofOptions"]>("/auth/passkeys/confirm/options"), {});
  if (proof === null) return false;
  await api.post("/auth/passkeys/confirm", proof);
  return true;
}

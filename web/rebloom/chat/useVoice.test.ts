import { expect, it } from "vitest";
import { ApiError, NetworkError } from "@kit/api";
import { faultOf } from "./useVoice";

const refused = (status: number, code: string) => new ApiError(status, code, "No");

it("tells apart what a person can do something about", () => {
  expect(faultOf(refused(503, "SPEECH_UNAVAILABLE"))).toBe("unavailable");
  expect(faultOf(refused(402, "ENTITLEMENT_REQUIRED"))).toBe("plus");
  expect(faultOf(refused(409, "CONSENT_REQUIRED"))).toBe("consent");
  expect(faultOf(new DOMException("no", "NotAllowedError"))).toBe("blocked");
  expect(faultOf(new DOMException("no", "NotFoundError"))).toBe("no_microphone");
});

it("names everything else a failure", () => {
  expect(faultOf(new NetworkError("away"))).toBe("failed");
  expect(faultOf(refused(500, "INTERNAL_ERROR"))).toBe("failed");
});

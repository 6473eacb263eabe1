import { createContext, useContext } from "react";

export interface ScreenOptions {
  /** The app is for adults: registration asks for the age and says 18+. */
  adult: boolean;
  /** Where a new person goes first, e.g. onboarding; default the app's start. */
  welcome: string;
}

export const ScreenContext = createContext<ScreenOptions>({ adult: false, welcome: "/" });
export const useScreenOptions = () => useContext(ScreenContext);

import { Select } from "@kit/components";
import { useT } from "@kit/i18n";
import { useCountryOptions } from "./country";

interface CountrySelectProps {
  label: string;
  hint?: string;
  /** ISO 3166-1 alpha-2; null while nobody knows. */
  value: string | null;
  onChange: (country: string) => void;
  error?: string | null;
}

/** Where somebody is, by the names of their own language; the beginning of a name, typed, finds it. */
export function CountrySelect({ label, hint, value, onChange, error = null }: CountrySelectProps) {
  const t = useT();
  const options = useCountryOptions();
  return (
    <Select
      label={label}
      hint={hint}
      error={error}
      autoComplete="country"
      options={value === null ? [{ value: "", label: t("country.choose") }, ...options] : options}
      value={value ?? ""}
      onChange={({ target }) => target.value !== "" && onChange(target.value)}
    />
  );
}

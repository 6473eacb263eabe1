import "./person.css";
import type { ReactNode } from "react";
import { Avatar, ButtonLink, Card, Stack } from "../components";
import { useMe } from "../session";

interface PersonProps {
  /** What a guest is called, who has no name of their own. */
  guest: string;
  /** Edge of the picture in px. */
  size?: number;
  /** What more there is to say of them, a line. */
  children?: ReactNode;
}

/** Who this is. */
export function Person({ guest, size = 64, children }: PersonProps) {
  const me = useMe();
  return (
    <div className="q-person">
      <Avatar id={me.id} name="" size={size} />
      <div>
        <h2>
          <bdi>{me.guest ? guest : me.display_name}</bdi>
        </h2>
        {children}
      </div>
    </div>
  );
}

/** What an account would bring, said to guests alone, and the way to one. */
export function GuestCard({ text, action }: { text: string; action: string }) {
  if (!useMe().guest) return null;
  return (
    <Card variant="accent">
      <Stack gap="sm">
        <p>{text}</p>
        <ButtonLink to="/upgrade" variant="primary">
          {action}
        </ButtonLink>
      </Stack>
    </Card>
  );
}

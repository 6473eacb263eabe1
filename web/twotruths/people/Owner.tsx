import "./owner.css";
import { Link } from "react-router";
import { Avatar } from "@kit/components";
import type { Card } from "../api";

/** Whose a challenge is, and the way to everything of theirs. */
export function Owner({ owner: { id, name } }: Pick<Card, "owner">) {
  return (
    <Link className="t-person" to={`/people/${id}`}>
      <Avatar id={id} name="" size={36} />
      <bdi>{name}</bdi>
    </Link>
  );
}

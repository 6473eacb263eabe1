import type { ReactNode } from "react";
import type { Place } from "../api";
import { Bar } from "./Bar";
import { Bookstore } from "./Bookstore";
import { Campus } from "./Campus";
import { CoffeeShop } from "./CoffeeShop";
import { Frame } from "./Frame";
import { Gallery } from "./Gallery";
import { Grocery } from "./Grocery";
import { Gym } from "./Gym";
import { Park } from "./Park";

const SCENES: Record<Place, () => ReactNode> = {
  coffee_shop: CoffeeShop,
  bookstore: Bookstore,
  park: Park,
  campus: Campus,
  grocery: Grocery,
  gym: Gym,
  bar: Bar,
  gallery: Gallery,
};

/** The drawing of a place; its name always stands beside it as text. */
export function Scene({ place }: { place: Place }) {
  const Drawing = SCENES[place];
  return (
    <Frame>
      <Drawing />
    </Frame>
  );
}

package app.quintet.platform.billing.stripe;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of an event what nothing here needs: contact data, cards, links that open without a
 * key.
 */
final class Contacts {
  private static final Set<String> NOT_KEPT =
      Set.of(
          "email",
          "name",
          "phone",
          "address",
          "shipping",
          "card",
          "billing_details",
          "receipt_email",
          "receipt_url",
          "hosted_invoice_url",
          "invoice_pdf",
          "payment_method_details",
          "payment_method_options",
          "customer_details",
          "customer_email",
          "customer_name",
          "customer_phone",
          "customer_address",
          "customer_shipping",
          "customer_tax_ids",
          "custom_fields",
          "collected_information",
          "shipping_details",
          "client_secret",
          "url");

  private Contacts() {}

  /** Changes the tree. */
  static void remove(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      object.remove(NOT_KEPT);
    }
    tree.forEach(Contacts::remove);
  }
}

package app.quintet.platform.notifications.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.notifications.push.Device;
import app.quintet.platform.notifications.push.Devices;
import app.quintet.platform.notifications.push.Endpoints;
import app.quintet.platform.notifications.push.Sender;
import app.quintet.platform.notifications.push.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The browsers on which a person receives pushes. */
@RestController
@RequestMapping("/api/v1/notifications")
class DeviceController {
  private static final int LABEL = 80;
  private final Devices devices;
  private final Endpoints endpoints;
  private final Sender sender;

  DeviceController(Devices devices, Endpoints endpoints, Sender sender) {
    this.devices = devices;
    this.endpoints = endpoints;
    this.sender = sender;
  }

  /** What browsers subscribe with, base64url; null when this server sends no pushes. */
  record PushKeyView(@Nullable String publicKey) {}

  /**
   * A browser, before it is validated.
   *
   * @param kind {@code webpush}
   * @param app whose page subscribed, e.g. {@code rebloom}
   * @param label what the list calls it, at most 80 characters; absent: what the browser says
   */
  record DeviceRequest(
      @Nullable String kind,
      @Nullable String endpoint,
      @Nullable DeviceKeys keys,
      @Nullable String app,
      @Nullable String label) {}

  /** Of {@code PushSubscription.toJSON()}, before they are validated. */
  record DeviceKeys(@Nullable String p256dh, @Nullable String auth) {}

  /** A browser; {@code current} is the one that asks. */
  record DeviceView(
      UUID id,
      String kind,
      String app,
      String label,
      boolean current,
      Instant createdAt,
      @Nullable Instant lastPushAt) {}

  @GetMapping("/push-key")
  Reply<PushKeyView> key(Person me) {
    return Reply.of(new PushKeyView(sender.publicKey().orElse(null)));
  }

  @GetMapping("/devices")
  Reply<List<DeviceView>> list(Person me) {
    return Reply.of(devices.list(me.id()).stream().map(device -> view(me, device)).toList());
  }

  @PostMapping("/devices")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<DeviceView> register(Person me, @RequestBody DeviceRequest wanted) {
    Faults faults = new Faults();
    DeviceKeys keys = wanted.keys() == null ? new DeviceKeys(null, null) : wanted.keys();
    Subscription to = Subscription.read(wanted.endpoint(), keys.p256dh(), keys.auth(), faults);
    String app = wanted.app() == null ? "" : wanted.app();
    String label = wanted.label() == null ? RequestContext.current().device() : wanted.label();
    faults
        .require("webpush".equals(wanted.kind()), "kind", "known", "Only webpush is offered.")
        .require(endpoints.allowed(to.endpoint()), "endpoint", "known", "This is no push service.")
        .require(app.matches("[a-z]{0,30}"), "app", "format", "There is no such app.")
        .require(
            wanted.label() == null || label.length() <= LABEL,
            "label",
            "size",
            "At most 80 characters.");
    faults.throwIfAny();
    String key =
        sender
            .publicKey()
            .orElseThrow(() -> Problem.conflict("PUSH_OFF", "This server sends no pushes."));
    return Reply.of(view(me, devices.register(me, to, app, label, key)));
  }

  @DeleteMapping("/devices/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Person me, @PathVariable UUID id) {
    devices.remove(me.id(), id);
  }

  private static DeviceView view(Person me, Device device) {
    return new DeviceView(
        device.id(),
        device.kind(),
        device.app(),
        device.label(),
        device.session().equals(me.session()),
        device.createdAt(),
        device.lastPushAt());
  }
}

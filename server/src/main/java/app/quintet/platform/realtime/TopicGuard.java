package app.quintet.platform.realtime;

import app.quintet.platform.kernel.Person;

/** Says who may listen to topics of one prefix; a bean of the module that owns them. */
public interface TopicGuard {
  /** The part before the colon, for example {@code flirtcraft.conversation}. */
  String prefix();

  /** Whether this person may listen to {@code prefix:key}; asked at subscribing and again later. */
  boolean mayListen(Person person, String key);

  /** Whether this person may publish there; no, unless a module says otherwise. */
  default boolean mayPublish(Person person, String key) {
    return false;
  }
}

package app.quintet.platform.realtime.socket;

import app.quintet.platform.kernel.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in and where to.
 *
 * @param topic the topic that the address stands for; null at the general address
 * @param since from where on, for that topic
 */
record Entry(Person person, String address, @Nullable String topic, @Nullable Long since) {
  static final String ATTRIBUTE = "entry";
}

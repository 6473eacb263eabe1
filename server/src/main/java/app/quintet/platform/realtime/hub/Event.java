package app.quintet.platform.realtime.hub;

/**
 * One event ready to be sent.
 *
 * @param id from 1 up within the topic; 0 for a passing signal
 * @param frame the JSON text every listener gets; made once for all of them
 */
public record Event(String topic, long id, String frame) {}

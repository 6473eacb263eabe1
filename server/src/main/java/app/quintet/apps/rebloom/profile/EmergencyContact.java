package app.quintet.apps.rebloom.profile;

/**
 * Whom to tell in an emergency.
 *
 * @param name at most 80 characters
 * @param phone with its country code
 * @param text the words that were agreed on, at most 300 characters
 * @param agreed whether it may be sent without asking first, agreed beforehand
 */
public record EmergencyContact(String name, String phone, String text, boolean agreed) {}

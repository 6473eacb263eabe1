package app.quintet.apps.twotruths.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the game's files are reached.
 *
 * @param cdn address put before the paths of public videos and pictures, without a slash at its
 *     end; empty for this server itself
 */
@ConfigurationProperties("quintet.twotruths")
record TwoTruthsSettings(String cdn) {}

package app.quintet.apps.twotruths.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwoTruthsSettings.class)
class TwoTruthsConfiguration {}

package org.buluo.app.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A table of sealed values, for tests; {@link ResealingTest} makes it. */
@Configuration(proxyBeanMethods = false)
class SecretTable {

    static final String NAME = "platform.test_secret";

    @Bean
    SealedTable testSecrets() {
        return SealedTable.of(NAME, "one", "other");
    }
}

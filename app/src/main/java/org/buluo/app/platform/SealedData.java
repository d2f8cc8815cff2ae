package org.buluo.app.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "platformSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedFactors() {
        return SealedTable.of("platform.second_factor", "secret");
    }
}

package org.buluo.app.casework;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "caseworkSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedSteps() {
        return SealedTable.of("casework.step", "said");
    }

    @Bean
    SealedTable sealedEvidence() {
        return SealedTable.of("casework.evidence", "title", "content");
    }
}

package org.buluo.app.corrections;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "correctionsSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedCorrectionLines() {
        return SealedTable.of("corrections.line", "content");
    }

    @Bean
    SealedTable sealedCorrectionSteps() {
        return SealedTable.of("corrections.step", "said");
    }

    @Bean
    SealedTable sealedHandings() {
        return SealedTable.of("corrections.handing", "taken_by", "note");
    }
}
